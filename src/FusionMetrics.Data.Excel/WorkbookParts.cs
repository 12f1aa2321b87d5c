using System.IO.Compression;
using System.Xml;

namespace FusionMetrics.Data.Excel;

/// <summary>
/// What the parts of an <c>.xlsx</c> say that its reader does not tell: names of ranges, and cells that hold an error, which would pass for empty.
/// </summary>
internal sealed class WorkbookParts : IDisposable
{
    private const string Main = "xl/workbook.xml";
    private const string Links = "xl/_rels/workbook.xml.rels";

    private readonly ZipArchive zip;

    /// <summary>Looks into a stream, which stays open.</summary>
    public WorkbookParts(Stream stream) => zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);

    /// <summary>The bytes of all parts, unpacked. Unpacking stops at the length that a part says it has, so what they say bounds what comes out.</summary>
    public long Bytes => zip.Entries.Sum(e => e.Length);

    /// <summary>Whether there are macros.</summary>
    public bool HasMacros => zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));

    /// <summary>The range that a name stands for; null where there is none.</summary>
    public CellBox? Named(string name)
    {
        foreach (var xml in Elements(Main, "definedName"))
            if (string.Equals(xml.GetAttribute("name"), name, StringComparison.OrdinalIgnoreCase)) return CellBox.Parse(xml.ReadElementContentAsString());
        return null;
    }

    /// <summary>The cells of a sheet that hold an error, such as <c>#DIV/0!</c>.</summary>
    public IReadOnlyDictionary<(int Row, int Column), string> Faults(string sheet)
    {
        var faults = new Dictionary<(int, int), string>();
        if (PartOf(sheet) is not { } part) return faults;
        foreach (var xml in Elements(part, "c"))
            if (xml.GetAttribute("t") == "e" && CellBox.Parse(xml.GetAttribute("r") ?? "") is { } cell) faults[(cell.Top, cell.Left)] = Value(xml);
        return faults;
    }

    public void Dispose() => zip.Dispose();

    private string? PartOf(string sheet)
    {
        const string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        string? id = null;
        foreach (var xml in Elements(Main, "sheet"))
            if (xml.GetAttribute("name") == sheet) id = xml.GetAttribute("id", relations) ?? xml.GetAttribute("r:id");
        foreach (var xml in Elements(Links, "Relationship"))
            if (xml.GetAttribute("Id") == id && xml.GetAttribute("Target") is { } target) return target.StartsWith('/') ? target[1..] : "xl/" + target;
        return null;
    }

    private static string Value(XmlReader xml)
    {
        using var cell = xml.ReadSubtree();
        return cell.ReadToFollowing("v", xml.NamespaceURI) ? cell.ReadElementContentAsString() : "#N/A";
    }

    private IEnumerable<XmlReader> Elements(string part, string name)
    {
        if (zip.GetEntry(part) is not { } entry) yield break;
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name) yield return xml;
    }
}
