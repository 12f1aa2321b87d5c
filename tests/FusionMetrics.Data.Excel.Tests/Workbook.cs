using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace FusionMetrics.Data.Excel.Tests;

/// <summary>A workbook for the length of a test, written part by part, so that it can be as odd as a test needs.</summary>
internal sealed class Workbook : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    private readonly List<(string Name, string Xml)> sheets = [];
    private readonly List<(string Name, byte[] Content)> parts = [];
    private string names = "";

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ".xlsx");

    /// <summary>A date, as a cell.</summary>
    public sealed record Day(int Year, int Month, int DayOfMonth);

    /// <summary>XML of a cell's own, in the place of %, its address.</summary>
    public sealed record Raw(string Xml);

    /// <summary>A workbook of one sheet: rows of null, numbers, texts and others.</summary>
    public static Workbook Of(params object?[][] rows) => new Workbook().Sheet("Sheet1", rows).Save();

    public static Workbook Of(byte[] content)
    {
        var book = new Workbook();
        File.WriteAllBytes(book.Path, content);
        return book;
    }

    public Workbook Sheet(string name, object?[][] rows, params string[] merged)
    {
        var xml = new StringBuilder("<sheetData>");
        for (var row = 0; row < rows.Length; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (var column = 0; column < rows[row].Length; column++) xml.Append(Cell($"{CellBox.Letters(column)}{row + 1}", rows[row][column]));
            xml.Append("</row>");
        }
        xml.Append("</sheetData>");
        if (merged.Length > 0) xml.Append("<mergeCells>").AppendJoin("", merged.Select(m => $"<mergeCell ref=\"{m}\"/>")).Append("</mergeCells>");
        return SheetXml(name, xml.ToString());
    }

    public Workbook SheetXml(string name, string xml)
    {
        sheets.Add((name, xml));
        return this;
    }

    public Workbook Part(string name, byte[] content)
    {
        parts.Add((name, content));
        return this;
    }

    public Workbook Name(string name, string range)
    {
        names += $"<definedName name=\"{name}\">{SecurityElement.Escape(range)}</definedName>";
        return this;
    }

    public Workbook Save(string prolog = "")
    {
        using var zip = ZipFile.Open(Path, ZipArchiveMode.Create);
        void Add(string name, string text)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(text);
        }

        Add("[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        Add("_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"r\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Add("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>"
            + string.Concat(sheets.Select((s, i) => $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" r:id=\"s{i + 1}\"/>"))
            + $"</sheets><definedNames>{names}</definedNames></workbook>");
        Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}relationships\">"
            + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
            + $"<Relationship Id=\"st\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
        Add("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        for (var i = 0; i < sheets.Count; i++) Add($"xl/worksheets/sheet{i + 1}.xml", $"{prolog}<worksheet xmlns=\"{Main}\">{sheets[i].Xml}</worksheet>");
        foreach (var (name, content) in parts)
        {
            using var part = zip.CreateEntry(name).Open();
            part.Write(content);
        }
        return this;
    }

    public void Dispose() => File.Delete(Path);

    private static string Cell(string address, object? value) => value switch
    {
        null => "",
        double number => $"<c r=\"{address}\"><v>{number.ToString("R", CultureInfo.InvariantCulture)}</v></c>",
        int number => $"<c r=\"{address}\"><v>{number}</v></c>",
        Day day => $"<c r=\"{address}\" s=\"1\"><v>{new DateTime(day.Year, day.Month, day.DayOfMonth).ToOADate()}</v></c>",
        Raw raw => raw.Xml.Replace("%", address),
        var text => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape((string)text)}</t></is></c>",
    };
}
