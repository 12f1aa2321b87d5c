using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// The Mann-Kendall test with ties and two-sided p by the normal approximation with continuity correction, and Sen's slope per year.
/// </summary>
/// <remarks>
/// S counts concordant less discordant pairs; Var(S) = [n(n-1)(2n+5) - sum t(t-1)(2t+5)] / 18 over groups of t tied values;
/// z = (S - sgn S) / sqrt Var; tau-b = S / sqrt((N - ties) N) with N = n(n-1)/2. The intercept is Conover's:
/// median(y) - slope median(t). Fewer than 3 values: too short. All values equal: p = 1, no trend.
/// Sources: Mann (1945); Kendall (1975), Rank Correlation Methods; Sen (1968); Conover (1980).
/// </remarks>
/// <param name="options">The options.</param>
public sealed class MannKendall(MannKendallOptions options) : ITrendDetector
{
    private const int LeastCount = 3;

    internal static MethodDescription Description { get; } = new("Mann-Kendall test with ties, two-sided, and Sen's slope per year.")
    {
        Formula = "S = sum sgn(x_j - x_i); z = (S - sgn S) / sqrt Var(S); slope = median of (x_j - x_i) / (t_j - t_i)",
        Source = "Mann (1945); Kendall (1975), Rank Correlation Methods; Sen (1968)",
        Conventions =
        [
            "Mann-Kendall: variance with ties, normal approximation with continuity correction, two-sided p, tau-b.",
            "Sen's slope per year of real time; intercept median(y) - slope median(t) (Conover).",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public TrendFinding Detect(TimeSeries series)
    {
        var n = series.Count;
        if (n < LeastCount) return new TrendFinding(n, Verdict.TooShort);

        var s = Score(series.Values);
        var (tiedPairs, tieTerm) = Ties(series.Values);
        var variance = ((double)n * (n - 1) * (2.0 * n + 5) - tieTerm) / 18;
        var z = s == 0 ? 0 : (s - Math.Sign(s)) / Math.Sqrt(variance);
        var p = NormalTail.TwoSided(z);
        var pairs = n * (n - 1.0) / 2;
        var slope = SenSlope.Of(series);
        return new TrendFinding(n, p >= options.Alpha ? Verdict.NoTrend : s > 0 ? Verdict.Increasing : Verdict.Decreasing)
        {
            S = s,
            Variance = variance,
            Z = z,
            P = p,
            Tau = s == 0 ? 0 : s / Math.Sqrt((pairs - tiedPairs) * pairs),
            Slope = slope,
            Intercept = Median.Of(series.Values.ToArray()) - slope * Median.Of(series.Times.ToArray()),
        };
    }

    private static double Score(ReadOnlySpan<double> values)
    {
        long s = 0;
        for (var i = 0; i < values.Length; i++)
            for (var j = i + 1; j < values.Length; j++)
                s += values[j].CompareTo(values[i]);
        return s;
    }

    // The number of tied pairs, and sum t(t-1)(2t+5) over groups of t equal values.
    private static (double Pairs, double Term) Ties(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var (pairs, term) = (0.0, 0.0);
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            for (end = start + 1; end < sorted.Length && sorted[end] == sorted[start];) end++;
            double t = end - start;
            pairs += t * (t - 1) / 2;
            term += t * (t - 1) * (2 * t + 5);
        }
        return (pairs, term);
    }
}
