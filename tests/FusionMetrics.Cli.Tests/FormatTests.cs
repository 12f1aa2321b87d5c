using System.Text.Json;

namespace FusionMetrics.Cli.Tests;

/// <summary>Every command that has a result takes <c>--format</c>.</summary>
public class FormatTests
{
    // The end of the name of a table in each format; without one it is csv. A workbook holds all tables.
    private static readonly Dictionary<string, string> Ends = new() { [""] = "csv", ["json"] = "json", ["markdown"] = "md", ["parquet"] = "parquet", ["xlsx"] = "xlsx", ["xlsx-zh"] = "xlsx" };

    [Theory]
    [InlineData("evaluate recipe.yaml", "weights")]
    [InlineData("screen recipe.yaml", "screen_indicators")]
    [InlineData("diagnose recipe.yaml", "obstacles")]
    [InlineData("path recipe.yaml --region A", "path_plans")]
    [InlineData("score --model out/model.json --panel panel.csv", "scores")]
    [InlineData("replay out/manifest.json", "scores")]
    [InlineData("trend panel.csv", "outlook")]
    [InlineData("converge panel.csv", "convergence")]
    [InlineData("backtest panel.csv --least-count 1", "forecasters")]
    [InlineData("decompose panel.csv", "decomposition")]
    [InlineData("examine panel.csv", "examination")]
    [InlineData("audit out/coupling.csv --recipe recipe.yaml", "audit_candidates")]
    [InlineData("batch jobs", "job/scores")]
    public void Tables_are_written_in_every_format_and_twice_the_same(string command, string table)
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        Directory.CreateDirectory(workshop.PathOf("jobs"));
        foreach (var name in new[] { "panel.csv", "indicators.csv" }) File.Copy(workshop.PathOf(name), workshop.PathOf($"jobs/{name}"));
        File.Copy(workshop.PathOf("recipe.yaml"), workshop.PathOf("jobs/job.yaml"));

        foreach (var (format, end) in Ends)
        {
            string[] more = format.Length == 0 ? [] : ["--format", format];
            foreach (var folder in new[] { $"first{format}", $"second{format}" })
            {
                var outcome = workshop.Run([.. command.Split(' '), "--output", folder, .. more]);
                outcome.ExitCode.Should().Be(0, outcome.Errors);
            }

            var files = Files(workshop.PathOf($"first{format}"));
            files.Should().Contain(end == "xlsx" ? Path.Combine(Path.GetDirectoryName(table)!, "tables.xlsx") : $"{table}.{end}");
            Files(workshop.PathOf($"second{format}")).Should().Equal(files);
            foreach (var file in files) File.ReadAllBytes(workshop.PathOf($"second{format}/{file}")).Should().Equal(File.ReadAllBytes(workshop.PathOf($"first{format}/{file}")), file);
        }
    }

    private static string[] Files(string folder)
        => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("trend panel.csv")]
    [InlineData("converge panel.csv")]
    [InlineData("backtest panel.csv")]
    [InlineData("decompose panel.csv")]
    [InlineData("examine panel.csv")]
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
    [InlineData("converge panel.csv", "markdown", "| series | regions |")]
    [InlineData("converge panel.csv", "csv", "series,regions,")]
    [InlineData("converge panel.csv", "json", "{")]
    [InlineData("backtest panel.csv --least-count 1", "markdown", "| series | forecaster |")]
    [InlineData("backtest panel.csv --least-count 1", "csv", "series,forecaster,")]
    [InlineData("backtest panel.csv --least-count 1", "json", "{")]
    [InlineData("decompose panel.csv", "markdown", "| region | series |")]
    [InlineData("examine panel.csv", "csv", "region,series,n,")]
    [InlineData("decompose panel.csv", "csv", "region,series,method,")]
    [InlineData("decompose panel.csv", "json", "{")]
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
