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
    public void Tables_are_written_in_the_format_asked_for_and_twice_the_same(string command, string format, string file)
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        string[] more = format.Length == 0 ? [] : ["--format", format];
        foreach (var folder in new[] { "first", "second" }) workshop.Run([.. command.Split(' '), folder, .. more]).ExitCode.Should().Be(0);
        File.ReadAllBytes(workshop.PathOf($"second/{file}")).Should().Equal(File.ReadAllBytes(workshop.PathOf($"first/{file}")));
    }

    [Theory]
    [InlineData("trend panel.csv", "markdown", "| region | series |")]
    [InlineData("trend panel.csv", "csv", "region,series,")]
    [InlineData("trend panel.csv", "json", "{")]
    [InlineData("methods ranking", "csv", "family,id,summary,formula,options,source")]
    [InlineData("methods ranking", "markdown", "# Catalog")]
    [InlineData("methods ranking", "json", "[")]
    [InlineData("validate recipe.yaml", "json", "[]")]
    public void What_is_printed_is_in_the_format_asked_for(string command, string format, string start)
    {
        using var workshop = new Workshop();
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
