namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// The levels of a series: the best segmentations with 0, 1, 2, ... breaks, and which of them stands out most. With RSS_m the sum of squares that m breaks leave,
/// F_m = ((RSS_0 - RSS_m) / m) / (RSS_m / (n - m - 1)); the largest of them is the statistic, in the manner of the double maximum test of Bai and Perron (1998), Econometrica 66, 47-78.
/// </summary>
internal sealed class LevelSegments
{
    /// <summary>The least number of values on a level.</summary>
    public const int LeastLength = 3;

    /// <summary>The largest number of breaks that is looked for.</summary>
    public const int MostBreaks = 5;

    private readonly ScaledSeries series;
    private readonly MeanCost cost;
    private readonly IReadOnlyList<Partition> partitions;

    public LevelSegments(ReadOnlySpan<double> values)
    {
        series = new(values);
        cost = new(series);
        partitions = BestPartitions.Of(CostTable.Of(cost), MostBreaks, LeastLength);
        (Statistic, Breaks) = (double.NegativeInfinity, 0);
        for (var m = 1; m < partitions.Count; m++)
            if (F(m) is var f && f > Statistic) (Statistic, Breaks) = (f, m);
        Autocorrelation = AutocorrelationOf(partitions[0]);
    }

    /// <summary>The largest F; infinite where levels leave nothing, negative infinity where there is no room for two.</summary>
    public double Statistic { get; }

    /// <summary>Whether all values are the same.</summary>
    public bool IsConstant => partitions[0].Cost == 0;

    /// <summary>With how many breaks.</summary>
    public int Breaks { get; }

    /// <summary>
    /// The correlation of neighbouring values about one level. In a series without a change it says nearly all there is to know of how they hang together, so that the law of the
    /// statistic, given it, hardly depends on that.
    /// </summary>
    public double Autocorrelation { get; }

    /// <summary>The variance of the residuals about the levels that stand out most, in the unit of the values squared over <see cref="ScaledSeries.Unit"/> squared.</summary>
    public double Variance => partitions[Breaks].Cost / (cost.Count - Breaks - 1);

    /// <summary>The segmentation that is best where each break costs so many variances.</summary>
    public Partition For(double penalty)
    {
        var best = partitions[0];
        for (var m = 1; m < partitions.Count; m++)
            if (partitions[m].Cost + penalty * Variance * m < best.Cost + penalty * Variance * best.Breaks.Count) best = partitions[m];
        return best;
    }

    /// <summary>The mean of the values from a start to before an end, less the middle of the series, over its unit.</summary>
    public double LevelOf(int start, int end) => cost.MeanOf(start, end);

    private double F(int m)
    {
        var explained = partitions[0].Cost - partitions[m].Cost;
        return explained <= 0 ? 0 : explained / m / (partitions[m].Cost / (cost.Count - m - 1));
    }

    /// <summary>The correlation of neighbouring residuals about the levels of a segmentation.</summary>
    public double AutocorrelationOf(Partition partition)
    {
        int[] ends = [0, .. partition.Breaks, cost.Count];
        var (products, squares, before) = (0.0, 0.0, 0.0);
        for (var s = 1; s < ends.Length; s++)
        {
            var level = cost.MeanOf(ends[s - 1], ends[s]);
            for (var i = ends[s - 1]; i < ends[s]; i++)
            {
                var residual = series.Values[i].High - level;
                products += residual * before;
                squares += residual * residual;
                before = residual;
            }
        }
        return squares == 0 ? 0 : products / squares;
    }
}
