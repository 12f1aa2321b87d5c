using System.Text.RegularExpressions;

namespace FusionMetrics.Cli.Tests;

/// <summary>Help that teaches: what it shows can be run as it stands.</summary>
public partial class HelpTests
{
    private static readonly string[] Commands = ["init", "evaluate", "batch", "diagnose", "path", "screen", "audit", "trend", "converge", "backtest", "decompose", "examine", "validate", "score", "replay", "methods", "completion"];

    public static TheoryData<string> All => [.. Commands];

    [Fact]
    public void The_help_of_the_tool_lists_every_command_and_its_first_steps_run()
    {
        using var folder = new Workshop();
        var help = folder.Run("--help");

        help.ExitCode.Should().Be(0);
        Listed().Matches(help.Output.Split("Commands:")[1].Split("First steps:")[0]).Select(m => m.Groups[1].Value).Should().Equal(Commands);
        help.Output.Should().Contain("First steps:");
        Run(folder, help.Output);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_example_of_a_command_runs(string command)
    {
        using var folder = Samples();
        if (command == "init") File.Delete(folder.PathOf("recipe.yaml"));
        if (command == "init") File.Delete(folder.PathOf("indicators.csv"));
        var help = folder.Run(command, "--help");

        help.ExitCode.Should().Be(0, help.Errors);
        help.Output.Should().Contain("Examples:");
        Run(folder, help.Output).Should().BeGreaterThan(1).And.BeLessThan(5);
    }

    [Fact]
    public void Every_line_of_the_readme_of_the_tool_runs()
    {
        using var folder = Samples();
        var readme = File.ReadAllText(Repository.PathOf("src", "FusionMetrics.Cli", "README.md"));
        Run(folder, string.Concat(readme.Split('\n').Where(line => line.StartsWith("fusionmetrics ", StringComparison.Ordinal)).Select(line => $"  {line.Split('#')[0].TrimEnd()}\n"))).Should().Be(Commands.Length);
    }

    [Theory]
    [InlineData("evaluat", "Did you mean 'evaluate'?", "Try: fusionmetrics --help")]
    [InlineData("evaluate recipe.yaml --outptu x", "Did you mean '--output'?", "Try: fusionmetrics evaluate --help")]
    [InlineData("batch recipes", "--output", "Try: fusionmetrics batch --help")]
    [InlineData("evaluate recipe.yaml --format word", "error: --format: there is no 'word'. There are: csv, json", "Try: fusionmetrics evaluate --help")]
    [InlineData("trend data.csv --horizon 1.5", "error: --horizon must be a whole number, not '1.5'.", "Try: fusionmetrics trend --help")]
    [InlineData("decompose data.csv --window x --method stll", "error: --method: there is no 'stll'. Did you mean 'stl'? There are: stl, ssa.\nerror: --window must be a whole number, not 'x'.", "Try: fusionmetrics decompose --help")]
    [InlineData("examine data.csv --alpha five", "error: --alpha must be a number, not 'five'.", "Try: fusionmetrics examine --help")]
    [InlineData("methods --format yaml", "error: --format: there is no 'yaml'. There are: text, markdown, json, csv.", "Try: fusionmetrics methods --help")]
    [InlineData("completion ksh", "error: shell: there is no 'ksh'. Did you mean 'zsh'? There are: bash, zsh, fish, powershell.", "Try: fusionmetrics completion --help")]
    [InlineData("trend data.csv --format yaml", "error: --format: there is no 'yaml'. There are: text, csv", "Try: fusionmetrics trend --help")]
    public void Wrong_usage_points_to_the_help_that_helps(string line, string says, string pointsTo)
    {
        using var workshop = new Workshop();
        var outcome = workshop.Run(line.Split(' '));
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain(says).And.Contain(pointsTo);
    }

    private static int Run(Workshop folder, string help)
    {
        string[] lines = [.. help.Split('\n').Where(line => line.StartsWith("  fusionmetrics ", StringComparison.Ordinal) && !line.Contains('<') && !line.Contains('[')).Select(line => line.Trim())];
        foreach (var line in lines)
        {
            var outcome = folder.Run([.. Word().Matches(line).Skip(1).Select(word => word.Value.Replace("\"", ""))]);
            outcome.ExitCode.Should().Be(0, $"'{line}' is shown in help, but: {outcome.Errors}");
            outcome.Output.Should().NotBeEmpty();
        }
        return lines.Length;
    }

    // What the examples name: a table nobody has described, a recipe over it, an earlier run, a printed table.
    private static Workshop Samples()
    {
        var folder = new Workshop();
        File.Copy(Repository.PathOf("samples", "countries", "panel_core.csv"), folder.PathOf("panel.csv"), overwrite: true);
        File.Copy(Repository.PathOf("samples", "countries", "panel_core.csv"), folder.PathOf("next.csv"));
        folder.WriteDatabase("panel.db", Panel.ReadCsv(folder.PathOf("panel.csv"), period: "year"), period: "year");
        File.Copy(Repository.PathOf("samples", "audit", "table.csv"), folder.PathOf("table.csv"));
        File.Copy(Repository.PathOf("samples", "countries", "indicators.csv"), folder.PathOf("indicators.csv"), overwrite: true);
        folder.Write("recipe.yaml", """
            name: Countries
            panel: { path: panel.csv, period: year }
            indicators: { path: indicators.csv, select: [rd_gdp, patents, productivity, mht_exports, energy_intensity, co2_intensity] }
            ranking: topsis
            coupling: standard
            """);
        folder.Write("months.csv", "month,output\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"{2015 + i / 12}-{i % 12 + 1:00},{100 + i + i % 12 * (i % 3)}\n")));
        folder.Run("evaluate", "recipe.yaml", "--output", "out").ExitCode.Should().Be(0);
        foreach (var copy in new[] { "recipes", "inputs" })
        {
            Directory.CreateDirectory(folder.PathOf(copy));
            foreach (var file in new[] { "panel.csv", "indicators.csv", "recipe.yaml" }) File.Copy(folder.PathOf(file), folder.PathOf($"{copy}/{file}"));
        }
        return folder;
    }

    // As a shell takes a line apart.
    [GeneratedRegex("(\"[^\"]*\"|[^ \"]+)+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^  ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Listed();
}
