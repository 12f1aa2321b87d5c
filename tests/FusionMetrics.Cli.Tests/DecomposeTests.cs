using System.Text.Json;

namespace FusionMetrics.Cli.Tests;

/// <summary>The series of any tidy table, taken apart.</summary>
public class DecomposeTests
{
    private static readonly double[] Season = [0.6, -0.2, 0.3, -0.7];

    // Quarters of two regions: a line of 0.2 a quarter and a season.
    private static readonly string Quarters = "region,quarter,x,y\n" + string.Concat(from region in new[] { "A", "B" } from i in Enumerable.Range(0, 32)
        select FormattableString.Invariant($"{region},{2016 + i / 4}-Q{i % 4 + 1},{(decimal)10 + 0.2m * i + (decimal)Season[i % 4]},{i % 5}\n"));

    [Fact]
    public void Few_series_are_shown_with_their_parts_and_many_as_a_table()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Quarters);

        var shown = workshop.Run("decompose", "data.csv", "--series", "x", "--robust", "--show", "A");
        shown.ExitCode.Should().Be(0, shown.Errors);
        shown.Output.Should().MatchRegex(@"^A, x, 2016-Q1 to 2023-Q4: the trend rises from 10 to 16\.2 \(strength 1\); the season adds 0\.6 in Q1 and -0\.7 in Q4 \(strength 1\)\.\n"
            + "  values  [▁-█]{24}\n  trend   [▁-█]{24}\n  season  (█▄▇▁){6}\n  rest    ▁{24}\n$", "what is left is rounding, and not drawn as if it were more");
        shown.Output.Split('\n')[2][10..].ToCharArray().Should().BeInAscendingOrder();
        workshop.Run("decompose", "data.csv", "--series", "x", "--language", "zh").Output.Should().Contain("A，x，2016年第1季度至2023年第4季度：趋势由").And.Contain("  季节  ");
        var many = workshop.Run("decompose", "data.csv");
        many.Output.Should().MatchRegex(@"(?m)^A +x +32 +2016-Q1 +2023-Q4 +[▁-█]+ +[▁-█]+ +1\.000 +█▃▇▁ +0\.997$").And.EndWith("See one with --show.\n");
        var unknown = workshop.Run("decompose", "data.csv", "--show", "C");
        (unknown.ExitCode, unknown.Output).Should().Be((2, ""));
        unknown.Errors.Should().StartWith("error: There is no region or series 'C' to show.");
    }

    [Fact]
    public void The_parts_of_each_value_are_written_as_tables_and_json()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Quarters);

        var outcome = workshop.Run("decompose", "data.csv", "--series", "x", "--robust", "--output", "out");

        outcome.Output.Should().EndWith("Wrote decomposition.csv, decomposed.csv, components.csv, decompose.json to out.\n");
        workshop.Read("out/decomposition.csv").Should().StartWith("region,series,method,verdict,n,first,last,season,window,trend_first,trend_last,trend_strength,seasonal_strength,highest_part,highest_effect,lowest_part,lowest_effect\nA,x,stl,decomposed,32,2016-Q1,2023-Q4,4,,");
        workshop.Read("out/decomposed.csv").Split('\n').Should().HaveCount(1 + 2 * 32 + 1);
        using var json = JsonDocument.Parse(workshop.Read("out/decompose.json"));
        json.RootElement.GetProperty("format").GetString().Should().Be("fusionmetrics decomposition 1");
        json.RootElement.GetProperty("series")[0].GetProperty("season_parts")[0].GetProperty("part").GetString().Should().Be("Q1");
        workshop.Run("decompose", "data.csv", "--series", "x", "--method", "ssa", "--window", "8", "--components", "2", "--format", "csv").Output.Should().Contain("A,x,ssa,decomposed,32,2016-Q1,2023-Q4,4,8,");
    }

    [Fact]
    public void What_cannot_be_taken_apart_is_said()
    {
        using var workshop = new Workshop();

        workshop.Run("decompose", "panel.csv", "--method", "stl").Errors.Should().Contain("FM4666: STL needs a season, but periods such as 2019 have none of their own.");
        var wrong = workshop.Run("decompose", "panel.csv", "--season", "1", "--window", "1");
        (wrong.ExitCode, wrong.Errors.Split('\n').Count(line => line.Contains("FM4666"))).Should().Be((1, 3));
        var brief = workshop.Run("decompose", "panel.csv", "--verbose");
        brief.ExitCode.Should().Be(0);
        brief.Errors.Should().Contain("FM4667: 3 of 3 regions have fewer values than two windows, and are not taken apart: A, B, C.");
    }
}
