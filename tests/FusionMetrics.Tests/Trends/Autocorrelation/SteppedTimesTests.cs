using FusionMetrics.Methods;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Trends;

/// <summary>Which values are neighbours, at which times, and that neither the unit nor the zero of time or values matters.</summary>
public class SteppedTimesTests
{
    private static readonly double[] Values = [3, 4.5, 3.25, 6, 5, 7.75, 6.5, 9, 8.75, 8];

    public static TheoryData<string> Whitening => [.. (string[])["pre-whitening", "trend-free-pre-whitening", "wang-swail", "bias-corrected-pre-whitening", "three-pre-whitening"]];

    // Of a grid of 100 places a value or more each value is a step after the one before; of one with fewer, a value without one a step before it is left out.
    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(0.25)]
    public void Far_times_are_gaps_up_to_a_hundred_places_a_value(double unit)
    {
        double[] near = [0, unit, 2 * unit, 399 * unit], far = [0, unit, 2 * unit, 400 * unit];
        double[] values = [1, 2, 1.5, 3];

        Detect("pre-whitening", near, values).Verdict.Should().Be(Verdict.TooShort, "two values have one a step before them");
        Detect("pre-whitening", far, values).Verdict.Should().NotBe(Verdict.TooShort);
    }

    [Theory]
    [MemberData(nameof(Whitening))]
    public void A_gap_is_one_wherever_time_begins_and_whatever_its_unit(string id)
    {
        double[] times = [0, 1, 2, 3, 5, 6, 7, 9, 10, 11];
        var found = Detect(id, times, Values);

        foreach (var (origin, unit) in new[] { (2000.0, 1.0), (0.25, 1), (-7.5, 1), (1990, 0.25), (1990, 10) })
        {
            var other = Detect(id, [.. times.Select(t => origin + unit * t)], Values);
            (other.S, other.P, other.Verdict).Should().Be((found.S, found.P, found.Verdict), $"{origin}, {unit}");
            other.Slope.Should().BeApproximately(found.Slope / unit, 1e-12 / unit);
            Same(other.SlopeLow, found.SlopeLow / unit);
            Same(other.SlopeHigh, found.SlopeHigh / unit);
        }
        if (id != "three-pre-whitening") Detect(id, [.. times.Select((_, i) => (double)i)], Values).S.Should().NotBe(found.S, "there is no gap");
    }

    // Slopes and variance of what whitening leaves belong together: of 95 % intervals about that many hold the slope, also where gaps leave few values.
    [Theory]
    [InlineData(SlopeInterval.Normal, false)]
    [InlineData(SlopeInterval.Normal, true)]
    [InlineData(SlopeInterval.Test, true)]
    public void Intervals_of_whitened_series_cover(SlopeInterval interval, bool gaps)
    {
        var random = new Random(3);
        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        var (held, had) = (0, 0);
        for (var round = 0; round < 600; round++)
        {
            var values = new double[30];
            values[0] = Normal();
            for (var i = 1; i < 30; i++) values[i] = 0.3 * values[i - 1] + Math.Sqrt(0.91) * Normal();
            int[] kept = [.. Enumerable.Range(0, 30).Where(i => !gaps || i % 3 != 2)];
            var found = new PreWhitening(new() { Interval = interval }).Detect(new TimeSeries([.. kept.Select(i => 2000.0 + i)], [.. kept.Select(i => values[i])]));
            if (double.IsNaN(found.SlopeLow)) continue;
            had++;
            if (found.SlopeLow <= 0 && found.SlopeHigh >= 0) held++;
        }
        had.Should().BeGreaterThan(400);
        ((double)held / had).Should().BeInRange(0.9, 0.985);
    }

    public static TheoryData<string> Every => [.. BuiltInMethods.Catalog.Ids(MethodFamily.Trend).Where(id => id != "seasonal-mann-kendall")];

    // Each of them once had another answer in tenths: ties that rounding broke, a correlation of 0.05 exactly, and one that never settles.
    private static readonly int[][] Delicate =
    [
        [0, 6, 6, 7, 10, 11, 16], [2, 3, 4, 4, 2, 0, 1, 2, 2, 3, 3, 1, 2, 2, 1, 1, 1], [0, 2, 5, 7, 8, 12, 13, 15, 18, 21, 23, 25, 26, 26, 28],
        [2, 3, 8, 6, 10, 14, 12, 18, 19, 18, 24, 22, 24, 29, 32, 31, 36, 34, 38], [2, 6, 4, 8, 11, 13, 15, 14, 20, 20, 23, 24], [2, 3, 4, 2, 4, 1, 1, 3, 0, 1, 1, 3, 1],
    ];

    // Tenths and thousandths round otherwise than whole numbers: what ties in one unit must tie in another.
    [Theory]
    [MemberData(nameof(Every))]
    public void Whole_numbers_tenths_and_thousandths_have_the_same_test(string id)
    {
        var random = new Random(11);
        foreach (var values in Delicate.Concat(Enumerable.Range(0, 1000).Select(round => (int[])[.. Enumerable.Range(0, random.Next(6, 26)).Select(i => random.Next(5) + i * (round % 3))])))
        {
            double[] times = [.. values.Select((_, i) => 2000.0 + i)];
            var found = Detect(id, times, [.. values.Select(v => (double)v)]);
            foreach (var unit in new[] { 10.0, 1000 })
            {
                var other = Detect(id, times, [.. values.Select(v => v / unit)]);
                (other.S, other.Verdict).Should().Be((found.S, found.Verdict), string.Join(' ', values));
                other.P.Should().BeApproximately(found.P, 1e-9, string.Join(' ', values));
            }
        }
    }

    // Ranks do not know how far an outlier is.
    [Theory]
    [MemberData(nameof(Whitening))]
    public void The_size_of_an_outlier_changes_no_rank(string id)
    {
        TrendFinding Found(double last)
        {
            double[] values = [1, 3, 2, 4, 6, 5, 7, 9, 8, 10, 12, 11, 13, 15, 14, last];
            return Detect(id, [.. values.Select((_, i) => 2000.0 + i)], values);
        }
        (Found(1e12).S, Found(1e12).P).Should().Be((Found(1e9).S, Found(1e9).P));
    }

    [Theory]
    [MemberData(nameof(Whitening))]
    public void What_falls_is_tested_as_what_rises(string id)
    {
        double[] steep = [.. Enumerable.Range(0, 21).Select(i => Math.Exp(1.5 * i))];
        foreach (var values in Delicate.Select(whole => Array.ConvertAll(whole, v => v / 10.0)).Prepend(steep))
        {
            double[] times = [.. values.Select((_, i) => 2000.0 + i)];
            var (up, down) = (Detect(id, times, values), Detect(id, times, Array.ConvertAll(values, v => -v)));
            (down.S, down.P).Should().Be((-up.S, up.P));
            Same(-down.SlopeHigh, up.SlopeLow);
            Same(-down.SlopeLow, up.SlopeHigh);
        }
    }

    [Theory]
    [MemberData(nameof(Whitening))]
    public void The_largest_values_have_the_interval_of_small_ones(string id)
    {
        double[] times = [.. Enumerable.Range(2000, 10).Select(t => (double)t)];
        var (small, large) = (Detect(id, times, Values), Detect(id, times, [.. Values.Select(v => Math.ScaleB(v - 5, 1020))]));

        (large.S, large.P).Should().Be((small.S, small.P));
        Same(Math.ScaleB(large.SlopeLow, -1020), small.SlopeLow);
        Same(Math.ScaleB(large.SlopeHigh, -1020), small.SlopeHigh);
    }

    // The correlation is -3.84 / 17.2: not significant, so that three pre-whitenings leave the series as it is.
    [Theory]
    [InlineData("pre-whitening", true)]
    [InlineData("trend-free-pre-whitening", true)]
    [InlineData("wang-swail", true)]
    [InlineData("bias-corrected-pre-whitening", true)]
    [InlineData("three-pre-whitening", false)]
    public void One_value_with_a_neighbour_is_too_short(string id, bool isTooShort)
        => (Detect(id, [2000, 2001, 2003, 2005, 2007], [1, 5, 2, 6, 3]).Verdict == Verdict.TooShort).Should().Be(isTooShort);

    // Nothing is left of a line, not even rounding where its values are sixteenths of the last: there is no spread to be kept.
    [Fact]
    public void A_line_keeps_its_slope_in_three_pre_whitenings()
        => Detect("three-pre-whitening", [.. Enumerable.Range(2000, 17).Select(t => (double)t)], [.. Enumerable.Range(0, 17).Select(i => 2.0 * i)]).Slope.Should().BeApproximately(2, 1e-12);

    // At times that are not whole steps apart each value follows the one before. Across the long gap a line adds much to what whitening leaves, and after it little: there it falls.
    [Fact]
    public void Where_whitening_turns_time_round_there_is_no_interval()
    {
        double[] times = [2000, 2001.37, 2002.7, 2004.01, 2005, 2022.33, 2023.4, 2024.5, 2025.51, 2026.62], values = [1, 2.2, 2.8, 4.1, 4.9, 6, 6.2, 7.1, 7.8, 9];
        var found = Detect("pre-whitening", times, values);
        found.Autocorrelation.Should().BeGreaterThan(0.5);
        (double.IsNaN(found.Slope), double.IsNaN(found.SlopeLow), double.IsNaN(found.SlopeHigh)).Should().Be((false, true, true));
    }

    private static void Same(double found, double expected)
    {
        if (double.IsNaN(expected)) double.IsNaN(found).Should().BeTrue();
        else found.Should().BeApproximately(expected, 1e-12 * Math.Abs(expected));
    }

    private static TrendFinding Detect(string id, double[] times, double[] values)
    {
        var defaults = (TrendTestOptions)BuiltInMethods.Catalog.Get(MethodFamily.Trend, id).Options.Defaults!;
        return BuiltInMethods.Catalog.Create<ITrendDetector>(MethodFamily.Trend, new MethodChoice(id, defaults with { Interval = SlopeInterval.Test })).Detect(new TimeSeries(times, values));
    }
}
