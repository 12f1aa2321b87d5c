using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Trends;

/// <summary>A short version of the study of calibration, whose table is in docs/methods/trends.md: 2,000 series a cell, seeded.</summary>
public class CalibrationTests
{
    // Three standard errors of a share of 5 % in 2,000 series are 1.5 %.
    [Theory]
    [InlineData(8, 0.0)]
    [InlineData(8, 0.6)]
    [InlineData(15, 0.3)]
    [InlineData(30, 0.0)]
    [InlineData(30, 0.6)]
    public void False_alarms_of_the_recommended_test_are_about_5_percent(int n, double phi)
        => FalseAlarms(new Hamed(new HamedOptions()), n, phi).Should().BeInRange(0.035, 0.07);

    // Three standard errors of 95 % in 2,000 series are 1.5 %; a steep rise makes the interval wider than it need be.
    [Theory]
    [InlineData(8, 0.0, 0, 0.935, 0.97)]
    [InlineData(20, 0.6, 0, 0.935, 0.975)]
    [InlineData(20, 0.3, 3, 0.935, 0.99)]
    [InlineData(20, 0.3, 10, 0.99, 1)]
    public void Intervals_by_the_recommended_test_hold_the_slope_in_about_95_percent_or_more(int n, double phi, double rise, double low, double high)
    {
        const int Series = 2000;
        double[] times = [.. Enumerable.Range(0, n).Select(i => (double)i)];
        var (held, values, slope) = (0, new double[n], rise / (n - 1));
        for (var series = 0U; series < Series; series++)
        {
            var random = new RandomStream(8, series, (uint)n);
            values[0] = random.Normal();
            for (var t = 1; t < n; t++) values[t] = phi * values[t - 1] + Math.Sqrt(1 - phi * phi) * random.Normal();
            var found = new Hamed(new() { Interval = SlopeInterval.Test }).Detect(new TimeSeries(times, [.. values.Select((x, t) => x + slope * t)]));
            if (!(found.SlopeLow > slope) && !(found.SlopeHigh < slope)) held++;
        }
        (held / (double)Series).Should().BeInRange(low, high);
    }

    [Fact]
    public void The_plain_test_has_many_more()
        => FalseAlarms(new MannKendall(new MannKendallOptions()), 30, 0.6).Should().BeGreaterThan(0.2);

    private static double FalseAlarms(ITrendDetector detector, int n, double phi)
    {
        const int Series = 2000;
        double[] times = [.. Enumerable.Range(0, n).Select(i => (double)i)];
        var (alarms, values) = (0, new double[n]);
        for (var series = 0U; series < Series; series++)
        {
            var random = new RandomStream(7, series, (uint)n);
            values[0] = random.Normal();
            for (var t = 1; t < n; t++) values[t] = phi * values[t - 1] + Math.Sqrt(1 - phi * phi) * random.Normal();
            if (detector.Detect(new TimeSeries(times, values)).Verdict != Verdict.NoTrend) alarms++;
        }
        return (double)alarms / Series;
    }
}
