using System.Text.Json;
using CsCheck;
using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Tests.Reference;
using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Tests.Trends.Convergence;

/// <summary>Bounds of options, exact paths, and the search for clubs against its steps.</summary>
public class ConvergenceEdgeTests
{
    private static readonly JsonElement Case = ReferenceFile.Json("trend/convergence-cases.json");

    private static readonly double[] Times = Case.GetProperty("times").Numbers();

    private static readonly (string Name, double[] Values)[] Series =
        [.. Case.GetProperty("regions").EnumerateArray().Zip(Case.GetProperty("values").EnumerateArray(), (name, row) => (name.GetString()!, row.Numbers()))];

    // Critical values and sieves that a t of the search takes exactly are the ones where 'above' and 'at least' part.
    [Fact]
    public void Clubs_are_those_of_the_steps_one_after_another()
        => Gen.Select(Gen.Shuffle(Series, 3, 7), Gen.Int[0, 10], Gen.Int[0, 10]).Sample((series, critical, sieve) =>
        {
            var table = Table(series);
            double[] taken = [.. Enumerable.Range(0, series.Length - 1).Select(i => T(series[i], series[i + 1])), .. series.Select(one => T(series[0], series[1], one))];
            var options = new ClubOptions { Merging = ClubMerging.None, Critical = critical < taken.Length ? taken[critical] : -1.65, Sieve = sieve < taken.Length ? taken[sieve] : 0 };
            var (found, expected) = (ConvergenceClubs.Of(table, options), new ClubOracle(table, options.Critical, options.Sieve).Find());
            found.Clubs.Select(club => string.Join(' ', club.Regions)).Should().Equal(expected.Clubs);
            string.Join(' ', found.Divergent).Should().Be(expected.Divergent);
        }, iter: 300);

    [Fact]
    public void Convergence_is_rejected_at_the_critical_value_itself()
    {
        var table = Table(Series[..4]);
        var t = ConvergenceClubs.Of(table).Overall!.T;
        ConvergenceClubs.Of(table, new ClubOptions { Critical = t }).Verdict.Should().NotBe(ConvergenceVerdict.Converging);
        ConvergenceClubs.Of(table, new ClubOptions { Critical = Math.BitDecrement(t) }).Verdict.Should().Be(ConvergenceVerdict.Converging);
    }

    [Fact]
    public void Regions_that_end_alike_come_by_name()
    {
        double[] falling = [8, 7, 6, 5.5, 5.2, 5.1, 5.05, 5], rising = [2, 3, 4, 4.5, 4.8, 4.9, 4.95, 5];
        var finding = ConvergenceClubs.Of(new RegionTable(["b", "a", "c"], [1, 2, 3, 4, 5, 6, 7, 8], [falling, rising, [3, 3.5, 4, 4.4, 4.6, 4.8, 4.9, 5.01]]));
        finding.Clubs.Should().ContainSingle().Which.Regions.Should().Equal("c", "a", "b");
    }

    // Of n times floor(0.3 n) are left out, but at least the first; what is left must be 4.
    [Theory]
    [InlineData(4, ConvergenceVerdict.TooFew)]
    [InlineData(5, ConvergenceVerdict.Converging)]
    [InlineData(6, ConvergenceVerdict.Converging)]
    public void Four_times_are_enough_after_the_start(int count, ConvergenceVerdict expected)
    {
        double[] high = [.. Enumerable.Range(0, count).Select(t => 2 + Math.Pow(0.2, t))], low = [.. Enumerable.Range(0, count).Select(t => 2 - Math.Pow(0.2, t))];
        ConvergenceClubs.Of(new RegionTable(["a", "b"], [.. Enumerable.Range(1, count).Select(t => (double)t)], [high, low])).Verdict.Should().Be(expected);
    }

    [Theory]
    [InlineData(-0.01, false)]
    [InlineData(0, true)]
    [InlineData(0.99, true)]
    [InlineData(1, false)]
    [InlineData(double.NaN, false)]
    public void What_is_discarded_is_a_share(double share, bool taken)
    {
        Action clubs = () => ConvergenceClubs.Of(Table(Series), new ClubOptions { Discard = share });
        if (taken) clubs.Should().NotThrow();
        else clubs.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Alpha_is_between_0_and_1(double alpha)
    {
        Action beta = () => BetaConvergence.Of(Table(Series), new BetaOptions { Alpha = alpha });
        beta.Should().Throw<ArgumentOutOfRangeException>();
    }

    // ln y_T = c - b ln y_0, b above 1: the order turns round, which no path with a speed does. A quarter of the distance and a bit is left: error of the speed = error of b over it.
    [Theory]
    [InlineData(-0.5, false)]
    [InlineData(0, false)]
    [InlineData(0.25, true)]
    [InlineData(1.5, true)]
    public void A_speed_is_there_while_a_part_of_the_distance_is(double kept, bool hasSpeed)
    {
        double[] bumps = [0.01, -0.02, 0.015, -0.005, 0.01, -0.01];
        var rows = bumps.Select((bump, i) => new[] { Math.Exp(i), Math.Exp(5 + kept * i + bump) }).ToArray();
        var finding = BetaConvergence.Of(new RegionTable(["a", "b", "c", "d", "e", "f"], [2000, 2010], rows));
        // By hand: the slope of the bumps on 0 ... 5 is -0.03 / 17.5.
        var left = kept + bumps.Select((bump, i) => bump * (i - 2.5)).Sum() / 17.5;
        finding.Initial.Value.Should().BeApproximately((left - 1) / 10, 1e-12);
        finding.Verdict.Should().Be(kept < 1 ? ConvergenceVerdict.Converging : ConvergenceVerdict.Diverging);
        if (!hasSpeed) (finding.Speed, finding.SpeedError, finding.HalfLife).Should().Be((double.NaN, double.NaN, double.NaN));
        else
        {
            finding.Speed.Should().BeApproximately(-Math.Log(left) / 10, 1e-12);
            finding.SpeedError.Should().BeApproximately(finding.Initial.Error / left, 1e-12).And.BePositive();
            if (kept < 1) finding.HalfLife.Should().BeApproximately(Math.Log(2) / finding.Speed, 1e-9);
            else finding.HalfLife.Should().Be(double.NaN, "regions that draw apart have none");
        }
    }

    [Fact]
    public void Regions_that_all_double_neither_converge_nor_diverge()
    {
        var initial = BetaConvergence.Of(new RegionTable(["a", "b", "c"], [2000, 2001], [[1, 2], [2, 4], [4, 8]])).Initial;
        (initial.Value, initial.Error, initial.T, initial.P).Should().Be((0, 0, 0, 1));
    }

    // The end is the square of the start: a line through all.
    [Fact]
    public void An_exact_line_is_certain()
    {
        var finding = BetaConvergence.Of(new RegionTable(["a", "b", "c"], [2000, 2001], [[1, 1], [2, 4], [4, 16]]));
        finding.Initial.Value.Should().BeApproximately(1, 1e-15);
        finding.Initial.Error.Should().BeLessThan(1e-30);
        finding.Initial.P.Should().BeLessThan(1e-30);
        finding.Verdict.Should().Be(ConvergenceVerdict.Diverging);
    }

    [Fact]
    public void A_significance_equal_to_alpha_is_none()
    {
        var table = Table(Series);
        var p = BetaConvergence.Of(table).Initial.P;
        BetaConvergence.Of(table, new BetaOptions { Alpha = p }).Verdict.Should().Be(ConvergenceVerdict.Neither);
        BetaConvergence.Of(table, new BetaOptions { Alpha = Math.BitIncrement(p) }).Verdict.Should().NotBe(ConvergenceVerdict.Neither);
    }

    [Fact]
    public void Beta_leaves_out_what_is_not_positive_at_either_end_or_has_no_control()
    {
        string[] names = ["a", "b", "c", "d", "e", "f", "g"];
        double[][] values = [[0, 2], [1, 0], [2, 3], [3, 3.5], [4, 5], [5, 5], [6, 7]];
        BetaConvergence.Of(new RegionTable(names, [1, 2], values)).LeftOut.Should().Equal("a", "b");
        BetaConvergence.Of(new RegionTable(names, [1, 2], values), new BetaOptions { Controls = [new("c", [1, 2, 3, 5, double.NaN, 4, 1])] }).LeftOut.Should().Equal("a", "b", "e");
        BetaConvergence.Of(new RegionTable(names, [1], [.. values.Select(row => row[..1])])).Verdict.Should().Be(ConvergenceVerdict.TooFew);
    }

    // 1, 2, 4: mean 7/3, deviation sqrt(7/3), that of the logarithms ln 2.
    [Fact]
    public void Dispersion_by_hand()
    {
        var finding = SigmaConvergence.Of(new RegionTable(["a", "b", "c"], [1, 2, 3, 4, 5],
            [[1, double.NaN, -1, 0, double.NaN], [2, 5, 1, 1, double.NaN], [4, double.NaN, double.NaN, 2, double.NaN]]), new SigmaOptions { Composition = RegionComposition.Available });
        var (first, second, third, fourth, fifth) = (finding.Dispersions[0], finding.Dispersions[1], finding.Dispersions[2], finding.Dispersions[3], finding.Dispersions[4]);
        (first.Time, first.Count).Should().Be((1, 3));
        first.Mean.Should().BeApproximately(7 / 3.0, 1e-15);
        first.Deviation.Should().BeApproximately(Math.Sqrt(7 / 3.0), 1e-15);
        first.Variation.Should().BeApproximately(Math.Sqrt(3 / 7.0), 1e-15);
        first.DeviationOfLogarithms.Should().BeApproximately(Math.Log(2), 1e-15);
        second.Should().Be(new Dispersion(2, 1, 5, double.NaN, double.NaN, double.NaN));
        (third.Count, third.Mean, third.Variation, third.DeviationOfLogarithms).Should().Be((2, 0, double.NaN, double.NaN));
        third.Deviation.Should().BeApproximately(Math.Sqrt(2), 1e-15);
        (fourth.Mean, fourth.Deviation, fourth.Variation, fourth.DeviationOfLogarithms).Should().Be((1, 1, 1, double.NaN));
        fifth.Should().Be(new Dispersion(5, 0, double.NaN, double.NaN, double.NaN, double.NaN));
    }

    // Without this, what rounding leaves of equal dispersions may rise or fall significantly.
    [Theory]
    [InlineData(DispersionMeasure.Variation)]
    [InlineData(DispersionMeasure.DeviationOfLogarithms)]
    public void Regions_that_grow_alike_do_not_draw_together_by_rounding(DispersionMeasure measure)
        => Gen.Select(Gen.Double[0.5, 300].Array[3, 12], Gen.Double[0.9, 1.2], Gen.Int[-900, 900]).Sample((levels, growth, unit) =>
        {
            var rows = levels.Select(level => Enumerable.Range(0, 20).Select(t => Math.ScaleB(level * Math.Pow(growth, t), unit)).ToArray()).ToArray();
            var finding = SigmaConvergence.Of(new RegionTable([.. levels.Select((_, i) => $"r{i}")], [.. Enumerable.Range(2000, 20).Select(t => (double)t)], rows), new SigmaOptions { Measure = measure });
            (finding.Verdict, finding.Trend.Slope).Should().Be((ConvergenceVerdict.Neither, 0));
        });

    [Fact]
    public void Times_with_a_gap_keep_its_length()
    {
        // Numbers 1, 2, 3, 6, 7, 8 of both: the step is the usual one.
        double[] years = [2001, 2002, 2003, 2006, 2007, 2008], halves = [.. years.Select(year => year / 2)];
        double[][] rows = [[3, 2.6, 2.4, 2.1, 2.08, 2.05], [1, 1.5, 1.7, 1.9, 1.97, 1.98]];
        var (a, b) = (ConvergenceClubs.Of(new RegionTable(["a", "b"], years, rows)).Overall, ConvergenceClubs.Of(new RegionTable(["a", "b"], halves, rows)).Overall);
        b.Should().Be(a);
        ConvergenceClubs.Of(new RegionTable(["a", "b"], [1, 2, 3, 4, 5, 6], rows)).Overall.Should().NotBe(a);
    }

    [Fact]
    public void A_table_of_a_panel_has_its_values_by_region_and_time()
    {
        var panel = Sample.Panel(regions: 3, periods: 4, order: [7, 0, 1, 3, 4, 5, 6, 8, 11, 10, 9]);
        var code = Sample.Codes[1];
        var table = RegionTable.Of(panel, code);
        table.Regions.Should().Equal("R00", "R01", "R02");
        table.Times.Should().Equal(panel.Periods.Select(period => period.TimeInYears));
        for (var region = 0; region < 3; region++)
            for (var period = 0; period < 4; period++)
                table.Row(region)[period].Should().Be((region, period) == (0, 2) ? double.NaN : Sample.Value(region, period, 1));
        Action few = () => RegionTable.Of(panel, new double[5]);
        few.Should().Throw<ArgumentException>().WithMessage("*11 rows*5 numbers*");
    }

    [Fact]
    public void Problems_of_a_table_are_named_by_place()
    {
        Action table = () => _ = new RegionTable(["a"], [1, 1], [[1, double.NegativeInfinity], [1]]);
        table.Should().Throw<FusionMetricsException>().Which.Diagnostics.Select(d => d.Message).Should().SatisfyRespectively(
            m => m.Should().StartWith("The number of regions is 1, that of rows of values 2"),
            m => m.Should().StartWith("Time 2 is 1"),
            m => m.Should().StartWith("Row 1 has an infinite"),
            m => m.Should().StartWith("Row 2 has 1 values"));
    }

    private static RegionTable Table(IReadOnlyList<(string Name, double[] Values)> series) => new([.. series.Select(one => one.Name)], Times, [.. series.Select(one => one.Values)]);

    private static double T(params (string Name, double[] Values)[] series)
        => series.Select(one => one.Name).Distinct().Count() < series.Length ? double.NaN : ConvergenceClubs.Of(Table(series)).Overall!.T;
}
