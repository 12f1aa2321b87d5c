namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// Up to five breaks in a series whose neighbours may hang together. A series without a break is taken for one with a break as often as alpha says, for all correlations of neighbours up to
/// that of <see cref="Persistence"/>: the limit of the statistic is that of series without a break in which as much correlation was estimated.
/// </summary>
/// <remarks>
/// The statistic is the largest F of the best segmentations with 1 to 5 breaks. Where it is above its limit, the breaks are those of the segmentation that is best when each break costs the limit
/// times the variance about the segments. One segment that leaves nothing: p = 1. Missing values are left out, and the others taken as neighbours. In the manner of Bai and Perron (1998), Econometrica 66,
/// 47-78 (UD max), and of similar tests, which are conditioned on what is known of a nuisance parameter (Lehmann and Romano 2005, Testing Statistical Hypotheses, chapter 4). O(n^2) time and memory.
/// </remarks>
public abstract class SegmentDetector : IBreakDetector
{
    private readonly SegmentOptions options;
    private readonly BreakLimits limits;

    private protected SegmentDetector(SegmentOptions options, Func<Persistence, BreakLimits> limitsOf)
    {
        this.options = BreakOptions.Checked(options);
        limits = limitsOf(options.Persistence);
    }

    /// <inheritdoc/>
    public BreakFinding Detect(TimeSeries series)
    {
        if (series.Count < limits.LeastCount) return new(series.Count, BreakVerdict.TooShort);
        var fit = Fit(series);
        var most = new StandingOut(series, fit);
        if (most.IsPerfect) return new(series.Count, BreakVerdict.NoBreak) { P = 1 };
        var p = limits.P(most.Statistic, series.Count, most.Autocorrelation);
        if (p >= options.Alpha) return new(series.Count, BreakVerdict.NoBreak) { Statistic = most.Statistic, P = p };
        var best = most.For(limits.Limit(options.Alpha, series.Count, most.Autocorrelation));
        return new(series.Count, BreakVerdict.Break)
        {
            Statistic = most.Statistic,
            P = p,
            Breaks = Describe(series, fit, best, Math.Max(fit.AutocorrelationOf(best), 0), options.Confidence),
        };
    }

    private protected abstract SegmentFit Fit(TimeSeries series);

    private protected abstract IReadOnlyList<Break> Describe(TimeSeries series, SegmentFit fit, Partition best, double autocorrelation, double confidence);
}
