using System.Security;

namespace FusionMetrics.Data.Results;

/// <summary>
/// Writes an <c>.xlsx</c> (ECMA-376) of plain tables. Own code, since the same tables must give the same bytes: no clock, no compression (which
/// differs between processors), parts in a fixed order.
/// </summary>
internal static class WorkbookWriter
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // 0 text, 1 the header, 2 numbers, 3 whole numbers, 4 text that begins like a formula.
    private const string Styles = Declaration + $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"General\"/></numFmts>"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"5\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"1\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\"/></cellXfs></styleSheet>";

    public static void Write(IReadOnlyList<(string Name, ResultTable Table)> tables, Stream stream, CancellationToken cancellationToken)
    {
        foreach (var (_, table) in tables) SheetWriter.Check(table);
        var names = SheetNames.Of(tables.Select(t => t.Name));
        using var zip = new StoredZip(stream);
        zip.Add("[Content_Types].xml", Declaration + $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}.styles+xml\"/>"
            + Each(tables.Count, i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{Types}.worksheet+xml\"/>") + "</Types>");
        zip.Add("_rels/.rels", Links(Link("rId1", "officeDocument", "xl/workbook.xml")));
        zip.Add("xl/workbook.xml", Declaration + $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>"
            + Each(tables.Count, i => $"<sheet name=\"{SecurityElement.Escape(names[i - 1])}\" sheetId=\"{i}\" r:id=\"rId{i}\"/>") + "</sheets></workbook>");
        zip.Add("xl/_rels/workbook.xml.rels", Links(Each(tables.Count, i => Link($"rId{i}", "worksheet", $"worksheets/sheet{i}.xml")) + Link($"rId{tables.Count + 1}", "styles", "styles.xml")));
        zip.Add("xl/styles.xml", Styles);
        for (var i = 0; i < tables.Count; i++)
        {
            var table = tables[i].Table;
            zip.Add($"xl/worksheets/sheet{i + 1}.xml", part => SheetWriter.Write(table, part, cancellationToken));
        }
    }

    private static string Links(string links) => Declaration + $"<Relationships xmlns=\"{Package}/relationships\">{links}</Relationships>";

    private static string Link(string id, string type, string target) => $"<Relationship Id=\"{id}\" Type=\"{Relations}/{type}\" Target=\"{target}\"/>";

    private static string Each(int count, Func<int, string> text) => string.Concat(Enumerable.Range(1, count).Select(text));
}
