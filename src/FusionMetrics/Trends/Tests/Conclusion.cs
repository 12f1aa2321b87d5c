using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>What all tests of a trend conclude alike: p for the alternative, the verdict, the line.</summary>
internal static class Conclusion
{
    /// <summary>p of a statistic with the standard normal law.</summary>
    public static double Normal(double z, Alternative alternative) => alternative switch
    {
        Alternative.Increasing => NormalTail.Upper(z),
        Alternative.Decreasing => NormalTail.Upper(-z),
        _ => NormalTail.TwoSided(z),
    };

    /// <summary>p for the alternative, where the law is symmetric and continuous and p of both sides is known.</summary>
    /// <param name="both">p of both sides.</param>
    /// <param name="direction">The sign of the statistic.</param>
    /// <param name="alternative">What is tested for.</param>
    public static double OfBoth(double both, double direction, Alternative alternative) => alternative switch
    {
        Alternative.TwoSided => both,
        Alternative.Increasing => direction > 0 ? both / 2 : 1 - both / 2,
        _ => direction < 0 ? both / 2 : 1 - both / 2,
    };

    /// <summary>The verdict on a series that is long enough.</summary>
    public static Verdict Verdict(double p, double direction, double alpha)
        => !(p < alpha) || direction == 0 ? Trends.Verdict.NoTrend : direction > 0 ? Trends.Verdict.Increasing : Trends.Verdict.Decreasing;

    /// <summary>The finding of a test of S: statistic, p and verdict, with the line of a series.</summary>
    /// <param name="series">The series that the line is of.</param>
    /// <param name="score">The score that was tested.</param>
    /// <param name="variance">The variance of S that was used.</param>
    /// <param name="z">The standardised statistic.</param>
    /// <param name="p">p for the alternative.</param>
    /// <param name="options">The options.</param>
    /// <param name="law">The two-sided p of an S of 0 or more; null for the normal law.</param>
    public static TrendFinding Of(TimeSeries series, KendallScore score, double variance, double z, double p, TrendTestOptions options, Func<double, double>? law = null)
        => WithLine(series, variance, options, new TrendFinding(series.Count, Verdict(p, score.S, options.Alpha))
        {
            S = score.S,
            Variance = variance,
            Z = z,
            P = score.Variance == 0 ? 1 : p,
            Tau = score.TauB,
            TauA = score.TauA,
        }, score.Variance == 0 ? OfEqual : law);

    // Equal values have an S of 0, and no other.
    private static double OfEqual(double s) => s == 0 ? 1 : 0;

    /// <summary>A finding with the line of a series of two values or more.</summary>
    public static TrendFinding WithLine(TimeSeries series, double variance, TrendTestOptions options, TrendFinding finding, Func<double, double>? law = null)
    {
        var sen = new SenSlope(series);
        var (low, high) = options.Interval == SlopeInterval.Test
            ? sen.Accepted(law ?? (s => NormalTail.TwoSided(s / Math.Sqrt(variance))), options.Confidence)
            : sen.Interval(options.Interval, options.Confidence, variance, series.Count);
        return finding with { Slope = sen.Value, Intercept = sen.Intercept(series, options.Intercept), SlopeLow = low, SlopeHigh = high };
    }
}
