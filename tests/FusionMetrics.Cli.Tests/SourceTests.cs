using System.Text.Json;
using FusionMetrics.Data;
using FusionMetrics.Data.Parquet;

namespace FusionMetrics.Cli.Tests;

/// <summary>A command that looks at a table reads whatever a recipe's panel reads.</summary>
public class SourceTests
{
    private const string Indicator = "patents";

    [Fact]
    public void The_same_series_have_the_same_trends_whatever_they_are_read_from()
    {
        using var workshop = Everything();
        var expected = Trend(workshop, "panel.csv");

        foreach (var line in new[]
        {
            "book.xlsx", "panel.parquet", "cube.json", "panel.dat --provider csv", "flow.csv --provider sdmx-csv", "message.json --provider sdmx-json --region GEO --period TIME --indicator ITEM",
            "panel.db --source \"query: SELECT * FROM panel\"", "panel.data --provider sqlite --source \"query: SELECT region, period AS y, patents FROM panel\" --period y",
        })
            Trend(workshop, line).Should().Be(expected, line);
    }

    [Fact]
    public void Tables_of_other_forms_and_several_sources_are_read_as_panels()
    {
        using var workshop = new Workshop();
        workshop.Write("side.csv", "land,2019,2020,code\nA,1,2,gdp\nB,5,3,gdp\n").Write("a.csv", "region,period,gdp\nA,2019,1\nB,2019,5\n").Write("b.csv", "region,period,gdp\nA,2020,2\nB,2020,3\n")
            .Write("gdp.csv", "region,period,gdp\nA,2019,1\nA,2020,2\nB,2019,5\nB,2020,3\n");
        var expected = Trend(workshop, "gdp.csv", "gdp");

        Trend(workshop, "side.csv --region land --indicator code --source \"periods: headings\"", "gdp").Should().Be(expected);
        Trend(workshop, "--provider merged --source \"sources: [{ path: a.csv }, { path: b.csv }]\"", "gdp").Should().Be(expected);
    }

    [Fact]
    public void What_is_wrong_with_a_source_is_said()
    {
        using var workshop = Everything();

        workshop.Run("trend").Errors.Should().StartWith("error: Name the data, a file, or with --provider a database that is none.");
        workshop.Run("trend", "panel.csv", "--provider", "orcale").ExitCode.Should().Be(2);
        workshop.Run("trend", "panel.csv", "--sheet", "1").Errors.Should().Contain("provider csv: There is no option 'sheet'");
        workshop.Run("trend", "panel.csv", "--source", "path: other.csv").Errors.Should().Contain("The path is given twice");
        workshop.Run("trend", "panel.csv", "--source", "delimiter: [").Errors.Should().Contain("panel(2,1): error FM1202");
        workshop.Run("trend", "cube.json", "--source", "filter: { geo: XX }").Errors.Should().Contain("FM2405");
        workshop.Run("init", "--provider", "merged", "--source", "sources: [panel.csv]").Errors.Should().Contain("FM2442");
        workshop.Run("init", "panel.csv", "--source", "region: region").Errors.Should().Contain("error FM6104: A draft finds out region itself.");
    }

    [Theory]
    [InlineData("panel.db --source \"query: SELECT * FROM panel\"", "query: \"SELECT * FROM panel\"")]
    [InlineData("panel.parquet", "region: region  # guessed: confirm.")]
    [InlineData("flow.csv --provider sdmx-csv", "provider: sdmx-csv")]
    [InlineData("message.json --provider sdmx-json --source \"region: GEO\" --source \"period: TIME\" --source \"indicator: ITEM\"", "indicator: ITEM")]
    [InlineData("cube.json", "path: \"../cube.json\"")]
    public void Any_of_them_becomes_a_draft_that_validates(string line, string says)
    {
        using var workshop = Everything();
        var outcome = workshop.Run(["init", .. Words(line), "--output", "draft"]);

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        workshop.Read("draft/recipe.yaml").Should().Contain(says);
        workshop.Run("validate", "draft/recipe.yaml").Output.Should().Contain("is right: ").And.Contain("35 regions");
    }

    [Fact]
    public void A_printed_table_is_audited_from_a_workbook_and_from_a_database()
    {
        using var workshop = new Workshop();
        File.WriteAllLines(workshop.PathOf("table.csv"), File.ReadAllLines(Repository.PathOf("samples", "audit", "table.csv")).Select((line, i) => $"{(i == 0 ? "region" : "R")},{line}"));
        var panel = Panel.ReadCsv(workshop.PathOf("table.csv"), period: "year");
        panel.WriteTo(workshop.PathOf("table.xlsx"), TableFormats.Workbook);
        workshop.WriteDatabase("table.db", panel);
        string[] Audit(params string[] line)
        {
            var outcome = workshop.Run(["audit", .. line, "--format", "csv"]);
            outcome.ExitCode.Should().Be(0, outcome.Errors);
            // Spreadsheets and databases drop trailing zeros; which formulas were tried on what is the same.
            return [.. outcome.Output.Trim().Split('\n').Select(row => string.Join(',', row.Split(',').Take(2)))];
        }
        var expected = Audit("table.csv");

        expected.Should().HaveCountGreaterThan(2);
        Audit("table.xlsx").Should().Equal(expected);
        Audit("table.db", "--source", "query: SELECT * FROM panel").Should().Equal(expected);
    }

    [Theory]
    [InlineData("--panel next.parquet")]
    [InlineData("--panel next.db --source \"query: SELECT * FROM panel\"")]
    [InlineData("--panel next.data --provider sqlite --source \"query: SELECT * FROM panel\"")]
    [InlineData("--panel next.csv --period jahr")]
    public void New_rows_are_scored_from_any_of_them_as_the_fitted_panel_was_read(string line)
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        var panel = Panel.ReadCsv(workshop.PathOf("panel.csv"), period: "year");
        workshop.WriteDatabase("next.db", panel, "year").WriteDatabase("next.data", panel, "year").Write("next.csv", Workshop.Panel.Replace("year", "jahr", StringComparison.Ordinal));
        panel.WriteTo(workshop.PathOf("next.parquet"), ParquetFormat.Instance);

        string[] more = line.Contains("parquet", StringComparison.Ordinal) ? ["--period", "period"] : [];
        var outcome = workshop.Run(["score", "--model", "out/model.json", .. Words(line), .. more, "--output", "next"]);

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        foreach (var table in new[] { "scores.csv", "coupling.csv" }) workshop.Read($"next/{table}").Should().Be(workshop.Read($"out/{table}"));
        workshop.Run("replay", "next/manifest.json").ExitCode.Should().Be(0);
    }

    [Fact]
    public void New_rows_in_a_file_of_the_same_kind_are_read_by_the_same_provider()
    {
        using var workshop = new Workshop();
        var panel = Panel.ReadCsv(workshop.PathOf("panel.csv"), period: "year");
        foreach (var file in new[] { "flow.csv", "next.csv" }) panel.WriteSdmxCsv(workshop.PathOf(file), "FM:FLOW(1.0)");
        workshop.Write("recipe.yaml", Workshop.Recipe.Replace("{ path: panel.csv, period: year }", "{ path: flow.csv, provider: sdmx-csv }"));
        workshop.Evaluate().ExitCode.Should().Be(0);

        var outcome = workshop.Run("score", "--model", "out/model.json", "--panel", "next.csv", "--output", "next");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        workshop.Read("next/scores.csv").Should().Be(workshop.Read("out/scores.csv"));
    }

    [Fact]
    public void A_draft_can_be_read_by_a_program()
    {
        using var workshop = new Workshop();
        var json = JsonDocument.Parse(workshop.Run("init", "panel.csv", "--output", "draft", "--format", "json").Output).RootElement;

        json.GetProperty("columns").GetProperty("period").GetProperty("heading").GetString().Should().Be("year");
        json.GetProperty("indicators").EnumerateArray().Select(i => (i.GetProperty("code").GetString(), i.GetProperty("direction").GetString())).Should().Equal(("gdp", "benefit"), ("rd", "benefit"), ("co2", "cost"));
    }

    // The countries' patents in every format.
    private static Workshop Everything()
    {
        var workshop = new Workshop();
        var all = Panel.ReadCsv(Repository.PathOf("samples", "countries", "panel_core.csv"), period: "year");
        string At(string name) => workshop.PathOf(name);
        File.WriteAllLines(At("panel.csv"), Enumerable.Range(0, all.RowCount).Select(row => $"{all.RegionAt(row).Code},{all.PeriodAt(row)},{all.Column(Indicator)[row]:R}").Prepend("region,period,patents"));
        var panel = Panel.ReadCsv(At("panel.csv"));
        File.Copy(At("panel.csv"), At("panel.dat"));
        panel.WriteTo(At("book.xlsx"), TableFormats.Workbook);
        panel.WriteTo(At("panel.parquet"), ParquetFormat.Instance);
        panel.WriteSdmxCsv(At("flow.csv"), "FM:COUNTRIES(1.0)");
        workshop.WriteDatabase("panel.db", panel).WriteDatabase("panel.data", panel);
        string[] regions = [.. panel.Regions.Select(r => r.Code)], periods = [.. panel.Periods.Select(p => p.ToString())];
        var values = Enumerable.Range(0, panel.RowCount).Select(row => panel.Column(Indicator)[row]).ToArray();
        Dictionary<string, object> Categories(string[] codes) => new() { ["category"] = new { index = codes } };
        workshop.Write("cube.json", JsonSerializer.Serialize(new
        {
            version = "2.0", @class = "dataset", id = new[] { "geo", "time", "metric" }, size = new[] { regions.Length, periods.Length, 1 },
            role = new { geo = new[] { "geo" }, time = new[] { "time" }, metric = new[] { "metric" } },
            dimension = new { geo = Categories(regions), time = Categories(periods), metric = Categories([Indicator]) }, value = values,
        }));
        object[] Codes(string[] codes) => [.. codes.Select(code => new { id = code })];
        workshop.Write("message.json", JsonSerializer.Serialize(new
        {
            data = new
            {
                structures = new[]
                {
                    new
                    {
                        dimensions = new { observation = new[] { new { id = "GEO", values = Codes(regions) }, new { id = "TIME", values = Codes(periods) }, new { id = "ITEM", values = Codes([Indicator]) } } },
                        measures = new { observation = new[] { new { id = "OBS_VALUE" } } },
                    },
                },
                dataSets = new[] { new { structure = 0, observations = values.Select((value, i) => ($"{i / periods.Length}:{i % periods.Length}:0", new[] { value })).ToDictionary(o => o.Item1, o => o.Item2) } },
            },
        }));
        return workshop;
    }

    private static string Trend(Workshop workshop, string line, string series = Indicator)
    {
        var outcome = workshop.Run(["trend", .. Words(line), "--series", series, "--format", "csv"]);
        outcome.ExitCode.Should().Be(0, $"{line}: {outcome.Errors}");
        return outcome.Output;
    }

    // As a shell takes a line apart.
    private static IEnumerable<string> Words(string line) => line.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
