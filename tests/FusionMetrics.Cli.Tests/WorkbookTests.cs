using FusionMetrics.Data;
using FusionMetrics.Data.Excel;

namespace FusionMetrics.Cli.Tests;

/// <summary>Workbooks in and out by the tool.</summary>
public class WorkbookTests
{
    [Fact]
    public void A_recipe_on_a_workbook_gives_the_tables_of_the_recipe_on_delimited_text()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        Panel.ReadCsv(workshop.PathOf("panel.csv"), period: "year").WriteTo(workshop.PathOf("panel.xlsx"), TableFormats.Workbook);
        workshop.Write("recipe.yaml", Workshop.Recipe.Replace("path: panel.csv, period: year", "path: panel.xlsx, sheet: panel"));

        workshop.Run("evaluate", "recipe.yaml", "--output", "from-workbook").ExitCode.Should().Be(0);
        foreach (var table in new[] { "weights", "scores", "coupling", "trends" })
            workshop.Read($"from-workbook/{table}.csv").Should().Be(workshop.Read($"out/{table}.csv"));
        workshop.Read("from-workbook/manifest.json").Should().Contain("\"provider\": \"excel\"").And.Contain("\"path\": \"panel.xlsx\"").And.Contain("\"sheet\": \"panel\"");
        workshop.Run("replay", "from-workbook/manifest.json").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_model_of_delimited_text_scores_a_workbook()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        Panel.ReadCsv(workshop.PathOf("panel.csv"), period: "year").WriteTo(workshop.PathOf("new.xlsx"), TableFormats.Workbook);
        var outcome = workshop.Run("score", "--model", "out/model.json", "--panel", "new.xlsx", "--period", "period", "--output", "scored");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        workshop.Read("scored/scores.csv").Should().Be(workshop.Read("out/scores.csv"));
    }

    [Theory]
    [InlineData("xlsx", "tables.xlsx")]
    [InlineData("xlsx-zh", "tables.xlsx")]
    [InlineData("json", "scores.json")]
    [InlineData("markdown", "scores.md")]
    [InlineData("parquet", "scores.parquet")]
    public void Tables_are_written_in_the_format_asked_for_with_the_same_bytes_each_time(string format, string file)
    {
        using var workshop = new Workshop();
        workshop.Run("evaluate", "recipe.yaml", "--output", "one", "--format", format).ExitCode.Should().Be(0);
        workshop.Run("evaluate", "recipe.yaml", "--output", "two", "--format", format, "--threads", "1").ExitCode.Should().Be(0);

        File.ReadAllBytes(workshop.PathOf($"one/{file}")).Should().Equal(File.ReadAllBytes(workshop.PathOf($"two/{file}")));
        Directory.EnumerateFiles(workshop.PathOf("one"), "*.csv").Should().BeEmpty();
        workshop.Run("replay", "one/manifest.json").Output.Should().Contain("same bytes").And.Contain(file);
    }

    [Fact]
    public void Scores_in_a_workbook_are_those_in_delimited_text()
    {
        using var workshop = new Workshop();
        workshop.Evaluate();
        workshop.Run("evaluate", "recipe.yaml", "--output", "out", "--format", "xlsx").ExitCode.Should().Be(0);
        var sheet = Panel.ReadExcel(new ExcelPanelOptions { Path = workshop.PathOf("out/tables.xlsx"), Sheet = "coupling" }, IndicatorsOf("d"), out _);

        sheet.Column("d").ToArray().Should().Equal(Panel.ReadCsv(new CsvPanelOptions { Path = workshop.PathOf("out/coupling.csv") }, IndicatorsOf("d"), out _).Column("d").ToArray());
    }

    [Fact]
    public void A_format_that_does_not_exist_is_wrong_usage()
    {
        using var workshop = new Workshop();
        var outcome = workshop.Run("evaluate", "recipe.yaml", "--format", "xls");

        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain("xlsx");
    }

    private static IndicatorSystem IndicatorsOf(string code) => new([new Subsystem("s", [new Indicator(code)])]);
}
