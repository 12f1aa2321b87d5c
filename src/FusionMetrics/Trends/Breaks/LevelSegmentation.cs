using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// Up to five changes of level in a series whose neighbours may hang together. A series without a change is taken for one with a break as often as alpha says, whatever the correlation of its
/// neighbours: the limit of the statistic is that of series without a change in which as much correlation was estimated.
/// </summary>
/// <remarks>
/// The statistic is the largest F of the best segmentations with 1 to 5 breaks, each level at least 3 values long. Where it is above its limit, the breaks are those of the segmentation that is
/// best when each break costs the limit times the variance about the levels. Fewer than 6 values: too short. All values equal: p = 1. Missing values are left out, and the others taken as neighbours. In
/// the manner of Bai and Perron (1998), Econometrica 66, 47-78 (UD max), and of similar tests, which are conditioned on what is known of a nuisance parameter (Lehmann and Romano 2005, Testing
/// Statistical Hypotheses, chapter 4).
/// </remarks>
/// <param name="options">The options.</param>
public sealed class LevelSegmentation(BreakOptions options) : IBreakDetector
{
    internal static MethodDescription Description { get; } = new("Up to five changes of level, each level of 3 values or more, found as rarely by chance as alpha says whatever the autocorrelation.")
    {
        Formula = "max over m of F_m = ((RSS_0 - RSS_m) / m) / (RSS_m / (n - m - 1)) against its limit given r_1; then min RSS_m + limit variance m",
        Source = "in the manner of Bai and Perron (1998), Econometrica 66, 47-78; limits by a seeded program",
        Conventions =
        [
            "Levels: p given the number of values and the correlation of neighbours about one level, from tables of first-order autoregressive normal series without a change.",
            "Interval of the place of a break: Bai (1997), with the variances before and after it, times (1 + r) / (1 - r) for the correlation r of neighbouring residuals where that is positive.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public BreakFinding Detect(TimeSeries series)
    {
        if (series.Count < BreakLimits.LeastCount) return new(series.Count, BreakVerdict.TooShort);
        var levels = new LevelSegments(series.Values);
        if (levels.IsConstant) return new(series.Count, BreakVerdict.NoBreak) { P = 1 };
        var p = BreakLimits.P(levels.Statistic, series.Count, levels.Autocorrelation);
        if (p >= options.Alpha) return new(series.Count, BreakVerdict.NoBreak) { Statistic = levels.Statistic, P = p };
        var best = levels.For(BreakLimits.Limit(options.Alpha, series.Count, levels.Autocorrelation));
        return new(series.Count, BreakVerdict.Break)
        {
            Statistic = levels.Statistic,
            P = p,
            Breaks = BreakLevels.Of(series, best.Breaks, Math.Max(levels.AutocorrelationOf(best), 0), options.Confidence),
        };
    }
}
