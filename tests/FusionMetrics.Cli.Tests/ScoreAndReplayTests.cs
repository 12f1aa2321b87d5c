using System.Text.Json;

namespace FusionMetrics.Cli.Tests;

public class ScoreAndReplayTests
{
    [Fact]
    public void Scoring_the_fitted_panel_gives_the_same_tables()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        var outcome = workshop.Run("score", "--model", "out/model.json", "--panel", "panel.csv", "--output", "scored");

        outcome.Errors.Should().BeEmpty();
        outcome.ExitCode.Should().Be(0);
        foreach (var table in new[] { "weights.csv", "scores.csv", "coupling.csv", "trends.csv" })
            workshop.Read($"scored/{table}").Should().Be(workshop.Read($"out/{table}"));
    }

    [Fact]
    public void A_new_year_is_scored_in_the_frozen_frame_and_values_beyond_it_are_clamped_and_reported()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        // gdp ran from 1 to 6, rd from 1 to 4, co2 from 1 to 5.
        workshop.Write("new.csv", "region,year,gdp,rd,co2\nA,2021,6,4,1\nB,2021,60,4,1\n");
        var outcome = workshop.Run("score", "--model", "out/model.json", "--panel", "new.csv", "--output", "scored");

        outcome.ExitCode.Should().Be(0);
        outcome.Errors.Should().Contain("warning FM4006: 1 value of 'gdp' lies beyond the frame, 1 to 6, and was clamped to it; it is 60");
        var rows = workshop.Read("scored/scores.csv").Trim().Split('\n');
        rows[1].Should().Be("A,2021,1,1,1,1", "A stands at the best value of everything");
        rows[2].Should().Be("B,2021,1,1,1,1", "what lies beyond counts as the bound");
    }

    [Fact]
    public void Values_beyond_the_frame_are_kept_where_the_recipe_says_so()
    {
        using var workshop = new Workshop();
        workshop.Write("recipe.yaml", Workshop.Recipe + "\nnormalization: { method: min-max, beyond: keep }");
        workshop.Evaluate().ExitCode.Should().Be(0);
        workshop.Write("new.csv", "region,year,gdp,rd,co2\nB,2021,6,7,1\n");
        var outcome = workshop.Run("score", "--model", "out/model.json", "--panel", "new.csv", "--output", "scored");

        outcome.Errors.Should().Contain("FM4006").And.Contain("and was kept; it is ");
        workshop.Read("scored/scores.csv").Trim().Split('\n')[1].Should().StartWith("B,2021,2,1,", "(7 - 1) / (4 - 1) = 2");
    }

    [Fact]
    public void A_manifest_can_be_replayed_wherever_the_run_is_moved()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        Directory.CreateDirectory(workshop.PathOf("elsewhere"));
        foreach (var input in new[] { "panel.csv", "indicators.csv" }) File.Move(workshop.PathOf(input), workshop.PathOf($"elsewhere/{input}"));

        workshop.Run("replay", "out/manifest.json").Errors.Should().Contain("error FM6003").And.Contain("not there now");
        var outcome = workshop.Run("replay", "out/manifest.json", "--inputs", "elsewhere", "--output", "again");
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().StartWith("4 tables have the same bytes as then");
        foreach (var table in new[] { "weights.csv", "scores.csv", "coupling.csv", "trends.csv", "model.json" })
            workshop.Read($"again/{table}").Should().Be(workshop.Read($"out/{table}"));
    }

    [Fact]
    public void Breaks_are_a_table_that_is_replayed_and_scored_with_the_model()
    {
        using var workshop = new Workshop();
        workshop.Write("recipe.yaml", Workshop.Recipe.Replace("mann-kendall }", "mann-kendall, breaks: { method: line-segments, alpha: 0.01 } }"));
        workshop.Evaluate().ExitCode.Should().Be(0);
        var breaks = workshop.Read("out/breaks.csv");
        breaks.Should().StartWith("region,series,n,statistic,p,verdict,break,last_before,first_after,earliest,latest,level_before,level_after\nA,d,2,,,too-short,,,,,,,\n");

        workshop.Run("replay", "out/manifest.json", "--output", "again").ExitCode.Should().Be(0);
        workshop.Read("again/breaks.csv").Should().Be(breaks);
        workshop.Run("score", "--model", "out/model.json", "--panel", "panel.csv", "--output", "scored").ExitCode.Should().Be(0);
        workshop.Read("scored/breaks.csv").Should().Be(breaks);
    }

    [Fact]
    public void A_scoring_can_be_replayed_too()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        workshop.Run("score", "--model", "out/model.json", "--panel", "panel.csv", "--output", "scored").ExitCode.Should().Be(0);

        workshop.Run("replay", "scored/manifest.json").ExitCode.Should().Be(0);
    }

    [Fact]
    public void An_input_that_changed_is_named()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        workshop.Write("panel.csv", Workshop.Panel.Replace("A,2019,1", "A,2019,1.5"));
        var outcome = workshop.Run("replay", "out/manifest.json");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("error FM6003").And.Contain("panel.csv' has changed since the run");
    }

    [Fact]
    public void A_table_that_would_differ_is_named()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        workshop.Write("out/manifest.json", workshop.Read("out/manifest.json").Replace("\"shift\": 0", "\"shift\": 1"));
        var outcome = workshop.Run("replay", "out/manifest.json");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("error FM6004: weights.csv differs");
    }

    [Fact]
    public void The_manifest_names_every_input_output_and_convention_and_no_machine()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        using var manifest = JsonDocument.Parse(workshop.Read("out/manifest.json"));
        var root = manifest.RootElement;

        root.GetProperty("inputs").EnumerateArray().Select(i => i.GetProperty("path").GetString()).Should().Equal("panel.csv", "indicators.csv");
        root.GetProperty("outputs").EnumerateArray().Select(o => o.GetProperty("file").GetString()).Should()
            .Equal("weights.csv", "scores.csv", "coupling.csv", "trends.csv", "model.json");
        root.GetProperty("conventions").EnumerateArray().Select(c => c.GetString()).Should().Contain(c => c!.Contains("left-closed")).And.Contain(c => c!.Contains("ln N"));
        root.GetProperty("recipe").GetProperty("trend").GetProperty("series").EnumerateArray().Should().HaveCount(5, "defaults are spelt out");
        workshop.Read("out/manifest.json").Should().NotContain(workshop.Folder).And.NotContain(Environment.MachineName + "/");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"format\": \"fusionmetrics model 1\"}")]
    [InlineData("{\"format\": \"fusionmetrics model 1\", \"recipe\": 3, \"frames\": [], \"engine_version\": \"1\", \"panel_fingerprint\": \"\"}")]
    [InlineData("not json")]
    [InlineData("")]
    public void A_damaged_model_is_refused(string content)
    {
        using var workshop = new Workshop();
        workshop.Write("model.json", content);
        var outcome = workshop.Run("score", "--model", "model.json", "--panel", "panel.csv");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("error FM").And.NotContain("   at ");
    }

    [Fact]
    public void A_model_cut_short_anywhere_is_refused()
    {
        using var workshop = new Workshop();
        workshop.Evaluate().ExitCode.Should().Be(0);
        var whole = workshop.Read("out/model.json");
        foreach (var length in new[] { 1, whole.Length / 4, whole.Length / 2, whole.Length - 4 })
        {
            workshop.Write("model.json", whole[..length]);
            var outcome = workshop.Run("score", "--model", "model.json", "--panel", "panel.csv");
            outcome.ExitCode.Should().Be(1);
            outcome.Errors.Should().Contain("error FM6002").And.NotContain("   at ");
        }
    }
}
