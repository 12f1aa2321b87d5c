using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Breaks;

/// <summary>Changes of level, each level of 3 values or more: see <see cref="SegmentDetector"/>. Fewer than 6 values: too short. A steady rise is taken for steps: see <see cref="LineSegments"/>.</summary>
/// <param name="options">The options.</param>
public sealed class LevelSegments(SegmentOptions options) : SegmentDetector(options, BreakLimits.OfLevels)
{
    internal static MethodDescription Description { get; } = new("Up to five changes of level, each level of 3 values or more, found as rarely by chance as alpha says in series whose neighbours correlate.")
    {
        Formula = "max over m of F_m = ((RSS_0 - RSS_m) / m) / (RSS_m / (n - m - 1)) against its limit given r_1; then min RSS_m + limit variance m",
        Source = "in the manner of Bai and Perron (1998), Econometrica 66, 47-78; limits by a seeded program",
        Conventions =
        [
            "Levels: p given the number of values and the correlation of neighbours about one level, from tables of first-order autoregressive normal series without a change.",
            "Persistence: correlations of neighbours up to 0.7 in those tables (moderate), or 0.95 (strong).",
            "Interval of the place of a break: Bai (1997), with the variances before and after it, times (1 + r) / (1 - r) for the correlation r of neighbouring residuals where that is positive.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override SegmentFit Fit(TimeSeries series) => SegmentFit.OfLevels(series);

    private protected override IReadOnlyList<Break> Describe(TimeSeries series, SegmentFit fit, Partition best, double autocorrelation, double confidence)
        => BreakLevels.Of(series, best.Breaks, autocorrelation, confidence);
}
