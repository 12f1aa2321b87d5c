namespace FusionMetrics.Cli.Tests;

/// <summary>The check-up from recipe to files.</summary>
public class ScreenTests
{
    private static readonly string[] Files =
        ["screen_indicators.csv", "screen_correlations.csv", "screen_groups.csv", "screen_components.csv", "screen_outliers.csv", "screen_manifest.json"];

    [Fact]
    public void A_check_up_is_summed_up_written_beside_an_evaluation_and_replayed_byte_for_byte()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        var manifest = workshop.Read("out/manifest.json");

        var outcome = workshop.Run("screen", "recipe.yaml", "--output", "out");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().Contain("Check-up of raw values: 3 regions x 2 periods x 3 indicators, 6 rows").And.Contain("Flagged: 0 of 3 indicators").And.Contain("(all)")
            .And.Contain($"Wrote {string.Join(", ", Files)} to out in");
        workshop.Read("out/manifest.json").Should().Be(manifest);
        workshop.Read("out/screen_manifest.json").Should().Contain("\"operation\": \"screen\"").And.Contain("\"values\": \"raw\"").And.Contain("Check-up of raw values of all periods together, 6 rows.");
        workshop.Run("replay", "out/screen_manifest.json", "--threads", "1").Output.Should().Contain("5 tables have the same bytes as then: screen_indicators.csv");
        workshop.Write("out/screen_manifest.json", workshop.Read("out/screen_manifest.json").Replace("\"fences\": 1.5", "\"fences\": 0.1"));
        workshop.Run("replay", "out/screen_manifest.json").Errors.Should().Contain("FM6004").And.Contain("screen_outliers.csv");
    }

    [Fact]
    public void The_tables_have_the_headings_that_the_documentation_names()
    {
        using var workshop = new Workshop();
        workshop.Write("indicators.csv", "code,subsystem,direction,denominator\ngdp,value,benefit,\nrd,innovation,benefit,gdp\nco2,value,cost,\n");
        workshop.Run("screen", "recipe.yaml", "--output", "out").ExitCode.Should().Be(0);

        var documentation = File.ReadAllText(Repository.PathOf("docs", "recipe.md"));
        foreach (var table in Files[..5].Append("screen_denominators.csv"))
            documentation.Should().Contain($"| `{table}` | `{workshop.Read($"out/{table}").Split('\n')[0].Replace(",", ", ", StringComparison.Ordinal)}`");
    }

    [Fact]
    public void A_panel_with_gaps_can_be_looked_at_raw_and_treated()
    {
        using var workshop = new Workshop();
        workshop.Write("panel.csv", Workshop.Panel.Replace("A,2020,2,3,4", "A,2020,2,,4", StringComparison.Ordinal));
        var raw = workshop.Run("screen", "recipe.yaml", "--output", "raw");
        workshop.Write("recipe.yaml", Workshop.Recipe + "\ntreatment: { method: linear, ends: nearest }\n");
        var treated = workshop.Run("screen", "recipe.yaml", "--treated", "--output", "treated");

        (raw.ExitCode, treated.ExitCode).Should().Be((0, 0));
        workshop.Read("raw/screen_indicators.csv").Should().Contain("rd,innovation,5,0.8333333333333334,");
        workshop.Read("treated/screen_indicators.csv").Should().Contain("rd,innovation,6,1,");
        treated.Output.Should().Contain("Check-up of treated values");
        workshop.Read("treated/screen_manifest.json").Should().Contain("\"values\": \"treated\"");
        workshop.Run("replay", "treated/screen_manifest.json").ExitCode.Should().Be(0);
    }

    [Fact]
    public void An_evaluation_does_the_check_up_that_its_recipe_asks_for()
    {
        using var workshop = new Workshop();
        workshop.Write("recipe.yaml", Workshop.Recipe + "\nscreening: { period: 2020 }\n");

        var outcome = workshop.Evaluate();

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().Contain("Check-up of raw values: 3 regions x 1 periods").And.Contain("screen_groups.csv").And.Contain(", manifest.json to out");
        outcome.Errors.Should().Contain("FM4724", "two of three points lie on a line");
        workshop.Run("replay", "out/manifest.json").Output.Should().Contain("screen_outliers.csv");
    }

    [Theory]
    [InlineData("screening: { period: 1999 }", 1, "screening: error FM4720: The panel has no period 1999. It has: 2019, 2020.")]
    [InlineData("screening: { collinear: 2 }", 1, "recipe.yaml(8,25): error FM1205: collinear must be a number above 0, at most 1, but is '2'.")]
    [InlineData("screening: { colinear: 1 }", 1, "recipe.yaml(8,14): error FM1203: There is no option 'colinear'. Did you mean 'collinear'?")]
    public void What_is_wrong_is_said_and_nothing_is_written(string line, int code, string error)
    {
        using var workshop = new Workshop();
        workshop.Write("recipe.yaml", $"{Workshop.Recipe}\n{line}\n");

        var outcome = workshop.Run("screen", "recipe.yaml", "--output", "out");

        outcome.ExitCode.Should().Be(code);
        outcome.Errors.Should().Contain(error);
        Directory.Exists(workshop.PathOf("out")).Should().BeFalse();
        workshop.Run("screen", "recipe.yaml", "--tread").ExitCode.Should().Be(2);
    }
}
