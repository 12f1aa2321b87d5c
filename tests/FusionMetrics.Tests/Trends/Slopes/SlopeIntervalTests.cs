using CsCheck;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Trends;

/// <summary>Intervals of slopes by the law of the test.</summary>
public class SlopeIntervalTests
{
    public static TheoryData<string> Detectors { get; } = ["hamed", "exact", "normal", "hamed-rao", "yue-wang"];

    [Theory]
    [MemberData(nameof(Detectors))]
    public void The_interval_holds_0_exactly_where_the_test_finds_no_trend(string id)
        => Gen.Select(Gen.Double[-1, 1].Array[5, 14], Gen.Double[-0.3, 0.3], Gen.Double[0.5, 0.99]).Sample((noise, slope, confidence) =>
        {
            double[] values = [.. noise.Select((x, i) => x + slope * i)];
            if (values.Distinct().Count() < values.Length) return;

            var found = Detector(id, confidence).Detect(new(Years(values.Length), values));

            if (double.IsNaN(found.SlopeLow)) found.P.Should().BeGreaterThanOrEqualTo(1 - confidence);
            else (found.SlopeLow <= 0 && 0 <= found.SlopeHigh).Should().Be(found.P >= 1 - confidence, $"p is {found.P} and the limits are {found.SlopeLow} and {found.SlopeHigh}");
            if (!double.IsNaN(found.SlopeLow)) found.Slope.Should().BeInRange(found.SlopeLow, found.SlopeHigh);
        }, iter: 1000);

    // With gaps; the values, in thousandths, so far from one another that rounding ties none in what whitening leaves.
    [Theory]
    [InlineData("pre-whitening")]
    [InlineData("trend-free-pre-whitening")]
    [InlineData("bias-corrected-pre-whitening")]
    [InlineData("wang-swail")]
    public void The_interval_of_a_test_that_whitens_holds_0_exactly_where_it_finds_no_trend(string id)
    {
        var (drawn, without) = (0, 0);
        Gen.Select(Gen.Int[-1000, 1000].Array[8, 20], Gen.Double[0, 0.9], Gen.Double[-0.2, 0.2], Gen.Int[0, 20]).Sample((noise, phi, slope, gap) =>
        {
            var (values, last) = (new double[noise.Length], 0.0);
            for (var t = 0; t < values.Length; t++) values[t] = 1000 + slope * t + (last = phi * last + noise[t] / 1000.0 + 1e-4 * Math.Sin(t * t));
            double[] years = [.. values.Select((_, t) => 2000.0 + t + (t > gap ? 1 : 0))];
            foreach (var unit in new[] { 1, 1e5, 1e303 })
            {
                var found = Detector(id, 0.9).Detect(new(years, Array.ConvertAll(values, v => v * unit)));

                Interlocked.Increment(ref drawn);
                // Where it would not hold the slope of the series.
                if (double.IsNaN(found.SlopeLow) && found.P < 0.1) Interlocked.Increment(ref without);
                if (double.IsNaN(found.SlopeLow)) continue;
                (found.SlopeLow <= 0 && 0 <= found.SlopeHigh).Should().Be(found.P >= 0.1, $"p is {found.P} and the limits are {found.SlopeLow} and {found.SlopeHigh}");
                found.Slope.Should().BeInRange(found.SlopeLow, found.SlopeHigh);
            }
        }, iter: 300);
        without.Should().BeLessThan(drawn / 20);
    }

    // Without its line and back: whitening with the same correlation leaves what the test accepted.
    [Fact]
    public void Limits_of_bias_corrected_pre_whitening_are_where_the_test_without_them_begins_to_find_a_trend()
        => Gen.Int[-1000, 1000].Array[9, 20].Sample(noise =>
        {
            double[] values = [.. noise.Select((x, t) => x / 1000.0 + 0.1 * t + 1e-4 * Math.Sin(t * t))];
            var years = Years(values.Length);
            var test = new BiasCorrectedPreWhitening(new() { Interval = SlopeInterval.Test, Confidence = 0.9 });
            var found = test.Detect(new(years, values));
            // r of the regression with time is that of the series less any line.
            double P(double b) => test.Detect(new(years, [.. values.Select((x, t) => x - b * t)])).P;
            if (double.IsNaN(found.SlopeLow)) return;
            var step = 1e-6 * (found.SlopeHigh - found.SlopeLow);
            P(found.SlopeLow + step).Should().BeGreaterThanOrEqualTo(0.1);
            P(found.SlopeHigh - step).Should().BeGreaterThanOrEqualTo(0.1);
            P(found.SlopeLow - step).Should().BeLessThan(0.1);
            P(found.SlopeHigh + step).Should().BeLessThan(0.1);
        }, iter: 300);

    // Independent of order statistics: which b among the slopes does the test with the variance of the series accept?
    [Fact]
    public void Limits_are_the_least_and_the_largest_slope_next_to_which_the_plain_test_is_not_significant()
        => Gen.Double[-1, 1].Array[5, 12].Sample(values =>
        {
            if (values.Distinct().Count() < values.Length) return;
            var years = Years(values.Length);
            var found = Detector("exact", 0.9).Detect(new(years, values));
            double[] slopes = [.. (from i in Enumerable.Range(0, values.Length) from j in Enumerable.Range(i + 1, values.Length - i - 1) select (values[j] - values[i]) / (years[j] - years[i])).Order()];
            // Slopes that are equal but for rounding are one to the test, and two to who sorts them.
            if (Enumerable.Range(1, slopes.Length - 1).Any(i => slopes[i] - slopes[i - 1] < 1e-9)) return;
            var plain = new MannKendall(new() { P = PLaw.Exact });
            // Between two neighbouring slopes no pair is tied.
            double[] accepted = [.. Enumerable.Range(0, slopes.Length - 1).Where(i => slopes[i] < slopes[i + 1]).Select(i => slopes[i] + (slopes[i + 1] - slopes[i]) / 2)
                .Where(b => plain.Detect(new(years, [.. values.Select((x, i) => x - b * years[i])])).P >= 0.1)];
            if (double.IsNaN(found.SlopeLow)) return;
            accepted.Should().OnlyContain(b => found.SlopeLow < b && b < found.SlopeHigh);
            slopes.Count(s => s > found.SlopeLow && s < accepted.Min()).Should().Be(0);
            slopes.Count(s => s < found.SlopeHigh && s > accepted.Max()).Should().Be(0);
        }, iter: 300);

    // n = 5: only S = 10 has p = 2 / 120 below 0.05, so all slopes but the extremes of order are accepted; n = 4 accepts every slope.
    [Fact]
    public void Where_no_order_of_the_values_is_significant_there_are_no_limits()
    {
        double[] values = [2.1, 2.4, 2.9, 3.3, 4.0];
        Detector("exact", 0.95).Detect(new(Years(4), values.AsSpan(0, 4))).SlopeLow.Should().Be(double.NaN);
        var five = Detector("exact", 0.95).Detect(new(Years(5), values));
        (five.SlopeLow, five.SlopeHigh).Should().Be((values[1] - values[0], values[4] - values[3]));
    }

    [Fact]
    public void A_constant_series_has_the_slope_0_and_limits_of_0()
    {
        var found = Detector("hamed", 0.95).Detect(new(Years(8), [3, 3, 3, 3, 3, 3, 3, 3]));
        (found.Slope, found.SlopeLow, found.SlopeHigh).Should().Be((0, 0, 0));
    }

    private static double[] Years(int count) => [.. Enumerable.Range(0, count).Select(i => 2000.0 + i)];

    private static ITrendDetector Detector(string id, double confidence) => id switch
    {
        "hamed" => new Hamed(new() { Interval = SlopeInterval.Test, Confidence = confidence }),
        "pre-whitening" => new PreWhitening(new() { Interval = SlopeInterval.Test, Confidence = confidence }),
        "trend-free-pre-whitening" => new TrendFreePreWhitening(new() { Interval = SlopeInterval.Test, Confidence = confidence }),
        "bias-corrected-pre-whitening" => new BiasCorrectedPreWhitening(new() { Interval = SlopeInterval.Test, Confidence = confidence }),
        "wang-swail" => new WangSwail(new() { Interval = SlopeInterval.Test, Confidence = confidence }),
        "hamed-rao" => new HamedRao(new() { Interval = SlopeInterval.Test, Confidence = confidence }),
        "yue-wang" => new YueWang(new() { Interval = SlopeInterval.Test, Confidence = confidence }),
        _ => new MannKendall(new() { P = id == "exact" ? PLaw.Exact : PLaw.Normal, Interval = SlopeInterval.Test, Confidence = confidence }),
    };
}
