using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>The Mann-Kendall test of a series from which autocorrelation was removed, with the line of the series itself.</summary>
internal static class Whitened
{
    /// <summary>The fewest values of the series that are tested.</summary>
    public const int LeastCount = 4;

    /// <summary>
    /// The finding; too short where fewer than three values are left. Where whitening turned the direction, as it may where it takes away more than
    /// there is, there is no trend.
    /// </summary>
    /// <param name="series">The series.</param>
    /// <param name="values">What is left of it, in the order of time.</param>
    /// <param name="correlation">The correlation that was removed.</param>
    /// <param name="options">The options.</param>
    public static TrendFinding Test(TimeSeries series, double[] values, double correlation, TrendTestOptions options)
    {
        if (values.Length < LeastCount - 1) return new TrendFinding(series.Count, Verdict.TooShort);
        var score = new KendallScore(values);
        var z = score.Z(score.Variance);
        var finding = Conclusion.Of(series, score, score.Variance, z, Conclusion.Normal(z, options.Alternative), options)
            with { Autocorrelation = Math.Clamp(correlation, -1, 1) };
        return score.S * Concordance.Of(series.Values) < 0 ? finding with { Verdict = Verdict.NoTrend } : finding;
    }
}
