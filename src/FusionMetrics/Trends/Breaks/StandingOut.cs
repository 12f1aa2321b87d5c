namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// The best segmentations of a series with 0, 1, 2, ... breaks, and which of them stands out most. With RSS_m the sum of squares that m breaks leave and p parameters a segment,
/// F_m = ((RSS_0 - RSS_m) / (p m)) / (RSS_m / (n - p (m + 1))); the largest of them is the statistic, in the manner of the double maximum test of Bai and Perron (1998), Econometrica 66, 47-78.
/// </summary>
internal sealed class StandingOut
{
    /// <summary>The largest number of breaks that is looked for.</summary>
    public const int MostBreaks = 5;

    private readonly SegmentFit fit;
    private readonly IReadOnlyList<Partition> partitions;
    private readonly double[] left;
    private readonly int count;

    public StandingOut(TimeSeries series, SegmentFit fit)
    {
        (this.fit, count) = (fit, series.Count);
        partitions = BestPartitions.Of(fit.Costs, MostBreaks, fit.Costs.LeastLength);
        left = [.. partitions.Select(fit.LeftBy)];
        (Statistic, Breaks) = (0, 0);
        for (var m = 1; m < partitions.Count; m++)
            if (F(m) is var f && f > Statistic) (Statistic, Breaks) = (f, m);
        Autocorrelation = fit.AutocorrelationOf(partitions[0]);
    }

    /// <summary>The largest F; infinite where segments leave nothing, 0 where there is no room for two.</summary>
    public double Statistic { get; }

    /// <summary>Whether one segment leaves nothing.</summary>
    public bool IsPerfect => left[0] == 0;

    /// <summary>With how many breaks.</summary>
    public int Breaks { get; }

    /// <summary>
    /// The correlation of neighbouring residuals about one segment. In a series without a change it says nearly all there is to know of how they hang together, so that the law of the
    /// statistic, given it, hardly depends on that.
    /// </summary>
    public double Autocorrelation { get; }

    /// <summary>The segmentation that is best where each break costs so many variances, those of the residuals about the segments that stand out most, for each parameter.</summary>
    public Partition For(double penalty)
    {
        var price = penalty * fit.Parameters * left[Breaks] / FreedomOf(Breaks);
        var best = 0;
        for (var m = 1; m < left.Length; m++)
            if (left[m] + price * m < left[best] + price * best) best = m;
        return partitions[best];
    }

    // Above 0: a segment has more values than parameters.
    private int FreedomOf(int m) => count - fit.Parameters * (m + 1);

    // Below 0, by rounding, or NaN where segments explain nothing.
    private double F(int m) => (left[0] - left[m]) / (fit.Parameters * m) / (left[m] / FreedomOf(m));
}
