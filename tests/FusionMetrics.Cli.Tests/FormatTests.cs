using System.Text.Json;

namespace FusionMetrics.Cli.Tests;

/// <summary>Every command that has a result takes <c>--format</c>.</summary>
public class FormatTests
{
    [Theory]
    [InlineData("evaluate recipe.yaml --output", "csv", "weights.csv")]
    [InlineData("evaluate recipe.yaml --output", "markdown", "weights.md")]
    [InlineData("screen recipe.yaml --output", "json", "screen_indicators.json")]
    [InlineData("diagnose recipe.yaml --output", "xlsx", "tables.xlsx")]
    [InlineData("path recipe.yaml --region A --output", "parquet", "scores.parquet")]
    [InlineData("score --model out/model.json --panel panel.csv --output", "json", "scores.json")]
    [InlineData("replay out/manifest.json --output", "markdown", "scores.md")]
    [InlineData("replay out/manifest.json --output", "", "scores.csv")]
    [InlineData("trend panel.csv --output", "", "outlook.csv")]
    [InlineData("trend panel.csv --output", "json", "outlook.json")]
    [InlineData("trend panel.csv --output", "markdown", "forecasts.md")]
    [InlineData("trend panel.csv --output", "xlsx-zh", "tables.xlsx")]
    [InlineData("trend panel.csv --output", "parquet", "outlook.parquet")]
    [InlineData("audit out/coupling.csv --recipe recipe.yaml --output", "", "audit_candidates.csv")]
    [InlineData("audit out/coupling.csv --recipe recipe.yaml --output", "json", "audit_candidates.json")]
    [InlineData("audit out/coupling.csv --recipe recipe.yaml --output", "markdown", "audit_misprints.md")]
    [InlineData("audit out/coupling.csv --recipe recipe.yaml --output", "xlsx", "tables.xlsx")]
    [InlineData("audit out/coupling.csv --recipe recipe.yaml --output", "parquet", "audit_candidates.parquet")]
    public void Tables_are_written_in_the_format_asked_for_and_twice_the_same(string command, string format, string file)
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        string[] more = format.Length == 0 ? [] : ["--format", format];
        foreach (var folder in new[] { "first", "second" }) workshop.Run([.. command.Split(' '), folder, .. more]).ExitCode.Should().Be(0);
        Directory.GetFiles(workshop.PathOf("second")).Select(Path.GetFileName).Should().BeEquivalentTo(Directory.GetFiles(workshop.PathOf("first")).Select(Path.GetFileName)).And.Contain(file);
        foreach (var same in Directory.GetFiles(workshop.PathOf("first"))) File.ReadAllBytes(Path.Combine(workshop.PathOf("second"), Path.GetFileName(same))).Should().Equal(File.ReadAllBytes(same));
    }

    [Theory]
    [InlineData("trend panel.csv")]
    [InlineData("audit panel.csv")]
    public void A_format_for_files_alone_asks_for_their_folder(string command)
    {
        using var workshop = new Workshop();
        var outcome = workshop.Run([.. command.Split(' '), "--format", "xlsx"]);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("error: --format xlsx is for files: name a folder with --output.");
    }

    [Fact]
    public void What_is_printed_in_a_format_of_tables_is_the_file_of_the_chief_table()
    {
        using var workshop = new Workshop();
        foreach (var format in new[] { "csv", "markdown" })
            workshop.Run("trend", "panel.csv", "--format", format, "--output", format).Output.Should().Be(workshop.Read($"{format}/outlook.{(format == "csv" ? "csv" : "md")}"));
    }

    [Theory]
    [InlineData("trend panel.csv", "markdown", "| region | series |")]
    [InlineData("trend panel.csv", "csv", "region,series,")]
    [InlineData("trend panel.csv", "json", "{")]
    [InlineData("audit out/coupling.csv --recipe recipe.yaml", "csv", "figure,candidate,formula,")]
    [InlineData("audit out/coupling.csv --recipe recipe.yaml", "json", "{")]
    [InlineData("audit out/coupling.csv --recipe recipe.yaml", "markdown", "# Audit of 6 rows")]
    [InlineData("init panel.csv --output draft", "json", "{")]
    [InlineData("methods ranking", "csv", "family,id,summary,formula,options,source")]
    [InlineData("methods ranking", "markdown", "# Catalog")]
    [InlineData("methods ranking", "json", "[")]
    [InlineData("validate recipe.yaml", "json", "[]")]
    public void What_is_printed_is_in_the_format_asked_for(string command, string format, string start)
    {
        using var workshop = new Workshop();
        if (command.Contains("out/", StringComparison.Ordinal)) workshop.Evaluate().ExitCode.Should().Be(0);
        var outcome = workshop.Run([.. command.Split(' '), "--format", format]);
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().StartWith(start);
    }

    [Fact]
    public void Validation_tells_an_editor_where_each_problem_is()
    {
        using var workshop = new Workshop();
        workshop.Write("recipe.yaml", Workshop.Recipe.Replace("topsis", "topsys"));
        var outcome = workshop.Run("validate", "recipe.yaml", "--format", "json");

        outcome.ExitCode.Should().Be(1);
        using var list = JsonDocument.Parse(outcome.Output);
        var problem = list.RootElement.EnumerateArray().Should().ContainSingle().Subject;
        problem.GetProperty("id").GetString().Should().Be("FM1001");
        (problem.GetProperty("line").GetInt32(), problem.GetProperty("position").GetInt32()).Should().Be((5, 10));
    }
}
