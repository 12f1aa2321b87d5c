using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// The Mann-Kendall test for series that depend on their past, calibrated for 8 to 40 values: S with the variance that Hamed (2008) derived for Gaussian
/// series of first order, at the correlation of neighbours that the ranks of the series show. The recommended test.
/// </summary>
/// <remarks>
/// <para>
/// r is the serial correlation of the ranks (Wald and Wolfowitz 1943), of the series as it is: without a trend, r holds nearly all that the
/// series tells of its dependence, so that the law of S given r hardly depends on it. phi = 2 sin(pi r* / 6), r* = (n r - 1/3) / (n - 3);
/// V = Var(S) by Hamed's equation 13 at phi, times Var(S) with ties over that without. z = S / sqrt V.
/// </para>
/// <para>
/// p is that of a correlation tau = S / (M + 1), M being the largest S, with f = (M + 1)^2 / V - 1 degrees of freedom: the law with variance V on
/// the range that S has, which is lighter in its tails than the normal one. f is to tau what the effective number of values less 2 is to a
/// correlation. No continuity correction. False alarms at 5 % are between 4 and 6 % for phi from 0 to 0.6 and 8 to 40 values: see the table in
/// docs/methods/trends.md.
/// </para>
/// <para>
/// Only ranks and times matter: any increasing function of the values has the same p. At uneven times phi is for the mean step and a
/// correlation below 0 counts as 0. Fewer than 5 values: too short. All values equal: p = 1, no trend.
/// </para>
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Hamed(HamedOptions options) : ITrendDetector
{
    private const int LeastCount = 5;

    // Steps of time that differ by no more are even.
    private const double Uneven = 1e-6;

    internal static MethodDescription Description { get; } = new("Mann-Kendall test that allows for autocorrelation, calibrated for short series (recommended).")
    {
        Formula = "phi = 2 sin(pi/6 (n r - 1/3) / (n - 3)), r the serial rank correlation; V = sum (2/pi) asin(...) at phi; z = S / sqrt V; p of tau = S / (M + 1) with (M + 1)^2 / V - 1 degrees of freedom",
        Source = "Hamed (2008), Journal of Hydrology 349, 350-363, equation 13; Wald and Wolfowitz (1943); estimate of phi and law by the study of calibration",
        Conventions =
        [
            "Hamed: variance of S of a Gaussian series of first order, at the serial correlation of the ranks of the series as it is, corrected for bias; no continuity correction.",
            "Sen's slope per year of real time.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public TrendFinding Detect(TimeSeries series)
    {
        var n = series.Count;
        if (n < LeastCount) return new TrendFinding(n, Verdict.TooShort);
        var score = new KendallScore(series.Values);
        var phi = RankAutocorrelation.Corrected(RankAutocorrelation.Of(series.Values), n);
        var variance = Variance(series.Times, phi) / score.UntiedVariance * score.Variance;
        var both = score.S == 0 ? 1 : P(score, score.S, variance);
        var z = score.S == 0 ? 0 : score.S / Math.Sqrt(variance);
        return Conclusion.Of(series, score, variance, z, Conclusion.OfBoth(both, score.S, options.Alternative), options, s => P(score, s, variance)) with { Autocorrelation = phi };
    }

    private static double Variance(ReadOnlySpan<double> times, double phi)
        => IsEven(times) ? RememberedVariance.Even(times.Length, phi) : HamedVariance.Uneven(times, Math.Max(0, phi));

    private static double P(KendallScore score, double s, double variance)
    {
        var range = score.UntiedPairs + 1;
        return BetaTail.Of(s / range, Math.Max(1, range * range / variance - 1));
    }

    private static bool IsEven(ReadOnlySpan<double> times)
    {
        var step = (times[^1] - times[0]) / (times.Length - 1);
        for (var i = 1; i < times.Length; i++)
            if (Math.Abs(times[i] - times[i - 1] - step) > Uneven * step) return false;
        return true;
    }
}
