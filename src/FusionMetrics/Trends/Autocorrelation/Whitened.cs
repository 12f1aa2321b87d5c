using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>The Mann-Kendall test of a series from which autocorrelation was removed, with the line of the series itself.</summary>
internal static class Whitened
{
    /// <summary>The fewest values of the series that are tested.</summary>
    public const int LeastCount = 4;

    /// <summary>
    /// The finding; too short where fewer than three values are left. Where whitening turned the direction, as it may where it takes away more than
    /// there is, there is no trend: p = 1, and no interval.
    /// </summary>
    /// <param name="series">The series.</param>
    /// <param name="stepped">The same in steps.</param>
    /// <param name="left">What is left of its values, in the order of time, and what a line of slope 1 a step adds to them.</param>
    /// <param name="correlation">The correlation that was removed.</param>
    /// <param name="options">The options.</param>
    public static TrendFinding Test(TimeSeries series, SteppedSeries stepped, (double[] Values, double[] Clock) left, double correlation, TrendTestOptions options)
    {
        if (left.Values.Length < LeastCount - 1) return new TrendFinding(series.Count, Verdict.TooShort);
        var score = new KendallScore(left.Values);
        var z = score.Z(score.Variance);
        var finding = Conclusion.Of(series, score, score.Variance, z, Conclusion.Normal(z, options.Alternative), options)
            with { Autocorrelation = Math.Clamp(correlation, -1, 1) };
        if (score.S * Concordance.Of(series.Values) < 0) return finding with { Verdict = Verdict.NoTrend, P = 1, SlopeLow = double.NaN, SlopeHigh = double.NaN };
        if (options.Interval == SlopeInterval.None || !series.Values.ContainsAnyExcept(series.Values[0])) return finding;
        return score.Variance > 0 ? WithInterval(finding, stepped, left, score, options) : finding with { SlopeLow = double.NaN, SlopeHigh = double.NaN };
    }

    // Of what whitening leaves, whose S and variance belong together, by slopes that are taken off the series. At uneven times whitening may turn time round: then there is no interval, nor where it does not hold the slope of the series.
    private static TrendFinding WithInterval(TrendFinding finding, SteppedSeries stepped, (double[] Values, double[] Clock) left, KendallScore score, TrendTestOptions options)
    {
        for (var i = 1; i < left.Clock.Length; i++)
            if (left.Clock[i] <= left.Clock[i - 1]) return finding with { SlopeLow = double.NaN, SlopeHigh = double.NaN };
        var sen = new SenSlope(new TimeSeries(left.Clock, left.Values));
        var (low, high) = options.Interval == SlopeInterval.Test
            ? sen.Accepted(s => NormalTail.TwoSided(KendallScore.Z(score.Variance, s)), options.Confidence)
            : sen.Interval(options.Interval, options.Confidence, score.Variance, left.Values.Length);
        (low, high) = (stepped.PerYear(low), stepped.PerYear(high));
        return low <= finding.Slope && finding.Slope <= high ? finding with { SlopeLow = low, SlopeHigh = high } : finding with { SlopeLow = double.NaN, SlopeHigh = double.NaN };
    }
}
