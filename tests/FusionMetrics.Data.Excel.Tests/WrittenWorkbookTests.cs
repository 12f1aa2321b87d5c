using System.Security.Cryptography;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace FusionMetrics.Data.Excel.Tests;

public class WrittenWorkbookTests
{
    private static readonly string[] Odd = ["=cmd()", "+1", "-1", "@x", "<script>", "a & b", "مصر", "🏭", "_x0041_", "bell\u0007", "two\nlines", "\"q\"", "_x", "\uD800 alone"];

    [Fact]
    public void Every_panel_reads_back_to_the_bit()
        => Gen.Double.Where(double.IsFinite).Array[3].Array[1, 20].Sample(rows =>
        {
            var panel = PanelOf(rows.Select((row, i) => ($"R{i:00}", row)));
            using var book = Written([new PanelTable(panel)]);
            Read(book).Fingerprint.Should().Be(panel.Fingerprint);
        }, iter: 40);

    [Fact]
    public void The_two_numbers_whose_shortest_text_reads_back_wrong_are_kept()
    {
        var panel = PanelOf([("A", [2.98023223876953125E-08, -4.1045368012983762E-289, double.NaN])]);
        using var book = Written([new PanelTable(panel)]);
        Read(book).Fingerprint.Should().Be(panel.Fingerprint);
    }

    [Fact]
    public void Text_is_text_whatever_it_begins_with_and_whatever_is_in_it()
    {
        using var book = Written([new PanelTable(PanelOf(Odd.Select(name => (name, new[] { 1.0, 2, 3 }))))]);
        using var document = SpreadsheetDocument.Open(book.Path, isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();

        cells.Should().NotContain(c => c.CellFormula != null);
        cells.Where(c => c.CellReference == null && c.InlineString != null && c.StyleIndex?.Value == 4).Should().HaveCount(4, "four begin like a formula");
        // What the reader makes of escapes is not ours; the rest must come back as it was.
        string[] plain = [.. Odd.Where(name => !name.Contains('_') && !name.Any(c => char.IsControl(c) || char.IsSurrogate(c)))];
        Read(book).Regions.Select(r => r.Code).Should().Contain(plain).And.Contain("🏭");
    }

    [Theory]
    [InlineData("bell\u0007", "bell_x0007_")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("_x004_", "_x004_")]
    [InlineData("🏭<&>", "🏭&lt;&amp;&gt;")]
    public void What_xml_cannot_hold_is_escaped_as_the_standard_says(string text, string escaped) => Results.SheetText.Escape(text).Should().Be(escaped);

    [Fact]
    public void Every_table_of_an_evaluation_is_a_sheet_of_a_valid_workbook_with_its_header_frozen()
    {
        var run = EvaluationRun.Evaluate(RecipeFile.Read(Repository.PathOf("samples", "countries", "recipe.yaml")));
        using var book = Written(run.Tables, TableFormats.ChineseWorkbook);
        using var document = SpreadsheetDocument.Open(book.Path, isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(e => $"{e.Part?.Uri} {e.Description}").Should().BeEmpty();
        document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value).Should().Equal("权重", "综合得分", "耦合协调度", "趋势检验");
        document.WorkbookPart.WorksheetParts.Should().OnlyContain(part => part.Worksheet!.Descendants<Pane>().Single().State!.Value == PaneStateValues.Frozen);
    }

    [Fact]
    public void The_same_tables_give_the_same_bytes_on_every_machine()
    {
        ResultTable[] tables = [new PanelTable(PanelOf([("A", [1.5, double.NaN, -2]), ("乙", [0.1, 2, 1e300])]))];
        using var stream = new MemoryStream();
        TableFormats.Workbook.Files(tables).Single().Write(stream, CancellationToken.None);

        // Of one machine; another must give the same.
        Convert.ToHexStringLower(SHA256.HashData(stream.ToArray()))[..20].Should().Be("862a0380345de3eef4fe");
    }

    [Fact]
    public void Names_that_sheets_cannot_have_are_changed_and_stay_apart()
        => Results.SheetNames.Of(["a/b", "a_b", "A:B", new string('x', 40), new string('x', 41), "", "'"]).Should().Equal(
            "a_b", "a_b (2)", "A_B (3)", new string('x', 31), new string('x', 26) + " (2)", "table", "table (2)");

    [Fact]
    public void A_text_too_long_for_a_cell_is_an_error()
    {
        var panel = PanelOf([(new string('r', 40_000), [1, 2, 3])]);
        ((Action)(() => Written([new PanelTable(panel)]).Dispose())).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle(d => d.Id == "FM6010");
    }

    private static Panel Read(Workbook book) => Panel.ReadExcel(book.Path);

    private static Panel PanelOf(IEnumerable<(string Region, double[] Values)> rows)
    {
        var builder = new PanelBuilder();
        int[] handles = [builder.Declare("a"), builder.Declare("b & c"), builder.Declare("指标")];
        foreach (var (region, values) in rows) builder.AddRow(region, Period.OfYear(2000), handles, values);
        return builder.Build();
    }

    private static Workbook Written(IReadOnlyList<ResultTable> tables, ITableFormat? format = null)
    {
        using var stream = new MemoryStream();
        (format ?? TableFormats.Workbook).Files(tables).Single().Write(stream, CancellationToken.None);
        return Workbook.Of(stream.ToArray());
    }
}
