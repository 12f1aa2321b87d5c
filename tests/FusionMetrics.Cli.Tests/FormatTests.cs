using System.Text.Json;

namespace FusionMetrics.Cli.Tests;

/// <summary>Every command that has a result takes <c>--format</c>.</summary>
public class FormatTests
{
    private static readonly string[] Commands =
    [
        "evaluate recipe.yaml", "screen recipe.yaml", "diagnose recipe.yaml", "path recipe.yaml --region A", "score --model out/model.json --panel panel.csv", "replay out/manifest.json",
        "trend panel.csv", "audit out/coupling.csv --recipe recipe.yaml", "batch jobs",
    ];

    // A table that each of them writes, and the end of its name in each format: a workbook holds all tables.
    private static readonly Dictionary<string, string> Tables = new()
    {
        ["evaluate"] = "weights", ["screen"] = "screen_indicators", ["diagnose"] = "obstacles", ["path"] = "path_plans", ["score"] = "scores", ["replay"] = "scores", ["trend"] = "outlook",
        ["audit"] = "audit_candidates", ["batch"] = "job/scores",
    };

    private static readonly Dictionary<string, string> Ends = new() { [""] = "csv", ["csv"] = "csv", ["json"] = "json", ["markdown"] = "md", ["parquet"] = "parquet", ["xlsx"] = "xlsx", ["xlsx-zh"] = "xlsx" };

    public static TheoryData<string, string> Everything
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var command in Commands)
                foreach (var format in Ends.Keys) all.Add(command, format);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Tables_are_written_in_the_format_asked_for_and_twice_the_same(string command, string format)
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        Directory.CreateDirectory(workshop.PathOf("jobs"));
        foreach (var name in new[] { "panel.csv", "indicators.csv" }) File.Copy(workshop.PathOf(name), workshop.PathOf($"jobs/{name}"));
        File.Copy(workshop.PathOf("recipe.yaml"), workshop.PathOf("jobs/job.yaml"));
        string[] more = format.Length == 0 ? [] : ["--format", format];

        foreach (var folder in new[] { "first", "second" })
        {
            var outcome = workshop.Run([.. command.Split(' '), "--output", folder, .. more]);
            outcome.ExitCode.Should().Be(0, outcome.Errors);
        }

        var (first, second) = (Files(workshop.PathOf("first")), Files(workshop.PathOf("second")));
        var table = Tables[command.Split(' ')[0]];
        first.Should().Contain(Ends[format] == "xlsx" ? (table.Contains('/') ? "job/tables.xlsx" : "tables.xlsx") : $"{table}.{Ends[format]}");
        second.Should().Equal(first);
        foreach (var file in first) File.ReadAllBytes(workshop.PathOf($"second/{file}")).Should().Equal(File.ReadAllBytes(workshop.PathOf($"first/{file}")), file);
    }

    private static string[] Files(string folder)
        => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

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
