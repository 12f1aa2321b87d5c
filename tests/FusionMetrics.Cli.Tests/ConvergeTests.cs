using System.Text.Json;

namespace FusionMetrics.Cli.Tests;

/// <summary>Whether the regions of any tidy table draw together.</summary>
public class ConvergeTests
{
    // The distance of each region from the common path falls to e^-1 of itself in 20 years.
    private static readonly string Drawing = "country,year,x,y\n" + string.Concat(
        from region in new[] { ("A", -0.9), ("B", -0.4), ("C", 0.1), ("D", 0.3), ("E", 0.8) } from year in Enumerable.Range(2010, 12)
        select FormattableString.Invariant($"{region.Item1},{year},{Math.Exp(2 + 0.03 * (year - 2010) + region.Item2 * Math.Exp(-0.05 * (year - 2010))):R},{5 + region.Item2 * region.Item2 * (1 + (year - 2010) / 9.0):R}\n"));

    [Fact]
    public void Dispersion_is_drawn_and_what_was_found_said_in_a_sentence()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Drawing);

        var outcome = workshop.Run("converge", "data.csv", "--region", "country", "--series", "x");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Split('\n').Count(line => line.Contains('│') || line.Contains('┤')).Should().Be(10);
        outcome.Output.Split('\n').Single(line => line.Contains("2010") && !line.Contains("regions")).Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().Equal("2010", "2021");
        outcome.Output.Should().MatchRegex(@"x, 5 regions, 2010 to 2021: dispersion falls \(variation 0\.\d+ to 0\.\d+, p = 0\.00\d\); those that began low grow faster, closing the distance at 5 % a year, half of it in 13\.86 years \(p < 0\.001\); ");
        workshop.Run("converge", "data.csv", "--region", "country", "--series", "x", "--language", "zh").Output.Should().Contain("x，5个地区，2010年至2021年：地区差异缩小，存在σ收敛").And.Contain("收敛速度为每年5 %，半衰期13.86年");
    }

    [Fact]
    public void Many_series_are_a_table_and_one_of_them_is_shown_on_demand()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", "region,year,a,b,c,d\n" + string.Concat(from r in Enumerable.Range(1, 4) from y in Enumerable.Range(2000, 10) select $"R{r},{y},{r * (y - 1990)},{r + y - 2000},{r * r * (y - 1999)},{(y == 2003 && r == 1 ? "" : r + 0.5)}\n"));

        var outcome = workshop.Run("converge", "data.csv", "--verbose");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().MatchRegex("(?m)^b +4 +2000 +2009 +█▆▄.*→← .*→←").And.EndWith("See one with --show.\n");
        outcome.Errors.Should().Contain("FM4663: Test of clubs: 1 of 4 regions are left out");
        var unknown = workshop.Run("converge", "data.csv", "--show", "b,rb", "--output", "out");
        (unknown.ExitCode, unknown.Output, unknown.Errors).Should().Be((2, "", "error: There is no series 'rb' to show. Did you mean 'b'?\n"));
        Directory.Exists(workshop.PathOf("out")).Should().BeFalse();
        workshop.Run("converge", "data.csv", "--show", "b").Output.Should().Contain("b, 4 regions, 2000 to 2009: dispersion falls").And.NotContain("a, 4");
    }

    [Fact]
    public void Clubs_are_listed_with_their_regions()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", "region,year,y\n" + string.Concat(
            from r in new[] { ("P", 10.0, 0.5), ("Q", 10, -0.5), ("R", 10, 0.2), ("S", 5, 0.5), ("T", 5, -0.5), ("U", 5, 0.2) } from i in Enumerable.Range(1, 12)
            select FormattableString.Invariant($"{r.Item1},{2000 + i},{r.Item2 * (1 + r.Item3 / (i * i)):R}\n")));

        workshop.Run("converge", "data.csv").Output.Should().Contain("not one club").And.Contain("but 2, of 3, 3 regions").And.Contain("  club 1: P, R, Q (t of log t 49.7)\n  club 2: S, U, T (t of log t 49.7)\n");
        workshop.Run("converge", "data.csv", "--language", "zh").Output.Should().Contain("  俱乐部1: P, R, Q (t值 49.7)\n");
    }

    [Fact]
    public void What_was_found_is_printed_and_written_as_csv_and_json()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Drawing);

        var outcome = workshop.Run("converge", "data.csv", "--region", "country", "--output", "out");

        outcome.Output.Should().EndWith("Wrote convergence.csv, dispersions.csv, clubs.csv, converge.json to out.\n");
        var documentation = File.ReadAllText(Repository.PathOf("docs", "methods", "convergence.md"));
        foreach (var table in new[] { "convergence.csv", "dispersions.csv", "clubs.csv" })
            documentation.Should().Contain($"| `{table}` | `{workshop.Read($"out/{table}").Split('\n')[0].Replace(",", ", ", StringComparison.Ordinal)}`");
        workshop.Run("converge", "data.csv", "--region", "country", "--format", "csv").Output.Should().Be(workshop.Read("out/convergence.csv"));
        var printed = workshop.Run("converge", "data.csv", "--region", "country", "--format", "json", "--threads", "1").Output;
        printed.Trim().Should().Be(workshop.Read("out/converge.json").Trim());
        var json = JsonDocument.Parse(printed).RootElement;
        json.GetProperty("inputs")[0].GetProperty("sha256").GetString().Should().HaveLength(64);
        var x = json.GetProperty("series")[0];
        x.GetProperty("sigma").GetProperty("verdict").GetString().Should().Be("converging");
        x.GetProperty("sigma").GetProperty("dispersions").GetArrayLength().Should().Be(12);
        x.GetProperty("beta").GetProperty("speed").GetDouble().Should().BeApproximately(0.05, 1e-12);
        x.GetProperty("beta").GetProperty("terms")[0].GetProperty("name").GetString().Should().Be("initial");
        var clubs = x.GetProperty("clubs");
        (clubs.GetProperty("found").EnumerateArray().Sum(club => club.GetProperty("regions").GetArrayLength()) + clubs.GetProperty("divergent").GetArrayLength() + clubs.GetProperty("left_out").GetArrayLength()).Should().Be(5);
    }

    [Fact]
    public void Options_reach_the_tests()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Drawing);
        string Said(params string[] options) => workshop.Run([.. "converge data.csv --region country --series x".Split(' '), .. options]).Output;

        Said("--from", "2012", "--to", "2020").Should().Contain("x, 5 regions, 2012 to 2020:");
        Said("--measure", "deviation-of-logarithms").Should().Contain("deviation of logarithms 0.");
        Said("--controls", "y").Should().Contain("given y, those that began low");
        Said("--test", "mann-kendall", "--format", "json").Should().Contain("\"test\": \"mann-kendall\"");
        Said("--regions", "available", "--merging", "none", "--format", "json").Should().Contain("all regions with a value at the period").And.Contain("clubs are not merged");
    }

    [Fact]
    public void What_is_wrong_is_said()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Drawing.Replace("country", "land", StringComparison.Ordinal));

        var outcome = workshop.Run("converge", "data.csv", "--controls", "z");

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain("FM4662: There is no series 'z' to hold constant. There are: x, y.").And.Contain("FM4662: Series belong to no region, and one alone cannot converge. Name the column of the region.");
        workshop.Run("converge", "data.csv", "--region", "land", "--from", "2015", "--to", "2011", "--series", "x").Errors.Should().Contain("FM4662: The first period, 2015, comes after the last, 2011.");
        var usage = workshop.Run("converge", "data.csv", "--from", "last year");
        usage.ExitCode.Should().Be(2);
        usage.Errors.Should().Contain("--from must be a period: 2019, 2019-Q1, 2019-01.");
    }
}
