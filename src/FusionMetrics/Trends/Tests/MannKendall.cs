using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>
/// The Mann-Kendall test with ties, and Sen's slope per year; p by the normal approximation with continuity correction, or by the exact law of S
/// with any ties.
/// </summary>
/// <remarks>
/// S counts concordant less discordant pairs; Var(S) = [n(n-1)(2n+5) - sum t(t-1)(2t+5)] / 18 over groups of t tied values;
/// z = (S - sgn S) / sqrt Var; tau-b = S / sqrt((N - ties) N) with N = n(n-1)/2. The intercept is Conover's unless another is chosen:
/// median(y) - slope median(t). Fewer than 3 values: too short. All values equal: p = 1, no trend.
/// The exact p counts the orders of the values with an S at least as large, up to 60 values; more have the normal one.
/// Sources: Mann (1945); Kendall (1975), Rank Correlation Methods; Sen (1968); Conover (1980).
/// </remarks>
/// <param name="options">The options.</param>
public sealed class MannKendall(MannKendallOptions options) : ITrendDetector
{
    private const int LeastCount = 3;

    internal static MethodDescription Description { get; } = new("Mann-Kendall test with ties, p normal or exact, and Sen's slope per year.")
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
        if (series.Count < LeastCount) return new TrendFinding(series.Count, Verdict.TooShort);
        var score = new KendallScore(series.Values);
        var z = score.Z(score.Variance);
        var isExact = options.P == PLaw.Exact && series.Count <= KendallLaw.Largest;
        var p = isExact ? Exact(score) : Conclusion.Normal(z, options.Alternative);
        return Conclusion.Of(series, score, score.Variance, z, p, options, s => isExact ? score.Law().TwoSided(s) : Conclusion.Normal(KendallScore.Z(score.Variance, s), Alternative.TwoSided));
    }

    private double Exact(KendallScore score) => options.Alternative switch
    {
        Alternative.Increasing => score.Law().Upper(score.S),
        Alternative.Decreasing => score.Law().Upper(-score.S),
        _ => score.Law().TwoSided(score.S),
    };
}
