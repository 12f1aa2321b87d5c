using System.Text;
using System.Text.Json;
using FusionMetrics.Data.Results;

namespace FusionMetrics.Data.Tests.Results;

public class TableFormatTests
{
    private static readonly string[] Regions = ["<script>", "=cmd()", "a|b", "مصر", "🏭", "quote\"", "two\nlines", "back\\slash"];

    [Fact]
    public void Json_holds_every_cell_and_every_bit()
    {
        var panel = Sample();
        using var document = JsonDocument.Parse(Text(TableFormats.Json, new PanelTable(panel)));
        var rows = document.RootElement.EnumerateArray().ToList();

        rows.Should().HaveCount(panel.RowCount);
        for (var row = 0; row < rows.Count; row++)
        {
            rows[row].EnumerateObject().Select(p => p.Name).Should().Equal("region", "period", "a", "b");
            rows[row].GetProperty("region").GetString().Should().Be(panel.RegionAt(row).Code);
            rows[row].GetProperty("a").GetDouble().Should().Be(panel.Column("a")[row]);
            rows[row].GetProperty("b").ValueKind.Should().Be(JsonValueKind.Null);
        }
    }

    [Fact]
    public void Markdown_has_a_line_a_row_and_no_markup_but_its_own()
    {
        var lines = Text(TableFormats.Markdown, new PanelTable(Sample())).Split('\n');

        lines[0].Should().Be("| region | period | a | b |");
        lines[1].Should().Be("| --- | --- | ---: | ---: |");
        lines.Should().HaveCount(Regions.Length + 3).And.Contain(@"| a\|b | 2000 | 0.30000000000000004 |  |").And.Contain(l => l.StartsWith("| &lt;script&gt; |")).And.Contain(l => l.StartsWith("| two lines |"));
    }

    [Fact]
    public void Every_format_gives_the_same_bytes_each_time_and_in_any_culture()
    {
        var table = new PanelTable(Sample());
        foreach (var format in TableFormats.All)
        {
            var first = Bytes(format, table);
            var culture = Thread.CurrentThread.CurrentCulture;
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
            try
            {
                Bytes(format, table).Should().Equal(first, format.Id);
            }
            finally
            {
                Thread.CurrentThread.CurrentCulture = culture;
            }
        }
    }

    [Fact]
    public void A_panel_is_written_to_a_file_and_reads_back()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        var csv = Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year");
        csv.WriteTo(path);
        Panel.ReadCsv(path).Fingerprint.Should().Be(csv.Fingerprint);
        File.Delete(path);
    }

    [Fact]
    public void Every_table_of_the_documentation_has_a_Chinese_name_of_its_own()
    {
        string[] tables = [.. File.ReadLines(Repository.PathOf("docs", "recipe.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains(".csv` |", StringComparison.Ordinal))
            .Select(line => line[3..line.IndexOf(".csv`", StringComparison.Ordinal)])];

        tables.Should().Contain(["scores", "coupling", "trends"]);
        tables.Select(ChineseNames.Of).Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.All(c => c > 127));
    }

    private static Panel Sample()
    {
        var builder = new PanelBuilder();
        int[] handles = [builder.Declare("a"), builder.Declare("b")];
        foreach (var region in Regions) builder.AddRow(region, Period.OfYear(2000), handles, [0.1 + 0.2, double.NaN]);
        return builder.Build();
    }

    private static byte[] Bytes(ITableFormat format, ResultTable table)
    {
        using var stream = new MemoryStream();
        format.Files([table]).Single().Write(stream, CancellationToken.None);
        return stream.ToArray();
    }

    private static string Text(ITableFormat format, ResultTable table) => Encoding.UTF8.GetString(Bytes(format, table));
}
