using System.Text.Json;

namespace FusionMetrics.Cli.Tests;

/// <summary>The series of any tidy table, looked at by every test.</summary>
public class ExamineTests
{
    // A step, and a rise, of two regions.
    private static readonly string Table = "region,year,x,y\n" + string.Concat(from region in new[] { "A", "B" } from i in Enumerable.Range(0, 16)
        select FormattableString.Invariant($"{region},{2001 + i},{(i < 8 ? 10 : 14) + 0.25m * (i * 7 % 5 - 2)},{3 + 0.5m * i + 0.25m * (i * 5 % 3)}\n"));

    [Fact]
    public void Few_series_are_shown_test_by_test_and_many_as_a_table()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Table);

        var shown = workshop.Run("examine", "data.csv", "--series", "x", "--show", "A");
        shown.ExitCode.Should().Be(0, shown.Errors);
        shown.Output.Should().MatchRegex(@"^A, x, 16 values, 2001 to 2016: \d+ of 12 tests find a rise \(p < 0\.001 to 0\.\d+\); all 9 detectors find a break, most often after 2008\.\n\ntest +p +a year +from +to\n")
            .And.MatchRegex(@"(?m)^hamed +[→↑] +0\.\d{3} ").And.MatchRegex(@"(?m)^pettitt +<0\.001 +2008 +2007 +2009 +10 +13\.94$").And.MatchRegex(@"(?m)^ +\S+ +1  2009\n +\S+ +0$");
        workshop.Run("examine", "data.csv", "--series", "x", "--show", "A", "--language", "zh").Output.Should().StartWith("A，x，16个数值，2001年至2016年：12种趋势检验中");
        var many = workshop.Run("examine", "data.csv", "--covariate", "y");
        many.Output.Should().MatchRegex(@"(?m)^A +x +16 +[▁-█]{16} +\d+ +0 +12  (<0\.001|0\.\d{3}) to 0\.\d{3} +\d +9  2008$").And.EndWith("See one with --show.\n");
        workshop.Run("examine", "data.csv", "--series", "x", "--covariate", "y", "--show", "A").Output.Should().Contain("; beyond y ", "a covariate need not be named twice");
        var unknown = workshop.Run("examine", "data.csv", "--show", "C");
        (unknown.ExitCode, unknown.Output).Should().Be((2, ""));
        unknown.Errors.Should().StartWith("error: There is no region or series 'C' to show.");
    }

    [Fact]
    public void All_of_it_is_written_as_tables_and_json()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Table);

        var outcome = workshop.Run("examine", "data.csv", "--covariate", "y", "--cost", "line", "--least-length", "4", "--output", "out");

        outcome.Output.Should().EndWith("Wrote examination.csv, trend_tests.csv, break_tests.csv, segmentations.csv, sequential.csv, examine.json to out.\n");
        workshop.Read("out/trend_tests.csv").Split('\n').Should().HaveCount(1 + 4 * 12 + 1);
        workshop.Read("out/sequential.csv").Split('\n').Should().HaveCount(1 + 4 * 16 + 1);
        using var json = JsonDocument.Parse(workshop.Read("out/examine.json"));
        json.RootElement.GetProperty("format").GetString().Should().Be("fusionmetrics examination 1");
        var first = json.RootElement.GetProperty("series")[0];
        first.GetProperty("beyond").GetProperty("covariate").GetString().Should().Be("y");
        var pettitt = first.GetProperty("break_tests").EnumerateArray().Single(test => test.GetProperty("test").GetString() == "pettitt");
        pettitt.GetProperty("breaks")[0].GetProperty("first_after").GetString().Should().Be("2009");
        first.GetProperty("sequential").GetProperty("forward").GetArrayLength().Should().Be(16);
        json.RootElement.GetProperty("series")[1].GetProperty("beyond").ValueKind.Should().Be(JsonValueKind.Null, "y is the covariate");
    }

    [Fact]
    public void Series_are_tested_together_with_a_minus_where_less_is_better()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Table);

        workshop.Run("examine", "data.csv", "--together", "x,y").Output.Should().MatchRegex(@"See one with --show\.\n\nA, x, y: they improve on the whole \(p < 0\.001\)\.\nB, x, y: they improve on the whole \(p < 0\.001\)\.\n$");
        workshop.Run("examine", "data.csv", "--series", "x", "--together=-x,-y", "--show", "B").Output.Should().EndWith("\nB, -x, -y: they worsen on the whole (p < 0.001).\n");
        workshop.Run("examine", "data.csv", "--together", "x,-y", "--language", "zh", "--output", "out").Output.Should().Contain("A，x、-y：总体恶化（p < 0.001），但各序列趋势不一致（p < 0.001）。");
        workshop.Read("out/together.csv").Split('\n')[1].Should().StartWith("A,x -y,32,decreasing,");
        using var json = JsonDocument.Parse(workshop.Read("out/examine.json"));
        var together = json.RootElement.GetProperty("together")[1];
        (together.GetProperty("region").GetString(), together.GetProperty("series")[1].GetString(), together.GetProperty("covariance")[0].GetArrayLength()).Should().Be(("B", "-y", 2));
        workshop.Run("examine", "data.csv", "--together", "x").Errors.Should().Contain("two or more");
    }

    [Fact]
    public void Everything_that_is_wrong_is_said()
    {
        using var workshop = new Workshop();
        workshop.Write("data.csv", Table);

        var wrong = workshop.Run("examine", "data.csv", "--alpha", "2", "--least-length", "0", "--covariate", "q");
        (wrong.ExitCode, wrong.Errors.Split('\n').Count(line => line.Contains("FM4668"))).Should().Be((1, 3));
        wrong.Errors.Should().Contain("There is no series 'q'. Take one of: x, y.");
    }
}
