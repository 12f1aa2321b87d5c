namespace FusionMetrics;

/// <summary>A raw column whose extremes are the bounds stored with its indicator, as a normaliser sees it where the scope is fixed.</summary>
internal sealed class BoundedColumn(RawColumn raw) : IndicatorColumn(raw.Indicator, raw.Direction, Bounded(raw))
{
    public override T Collect<T>(IColumnStatistic<T> statistic) => raw.Collect(statistic);

    public override double[] ToArray() => raw.ToArray();

    private static ColumnStatistics Bounded(RawColumn raw)
    {
        var bounds = raw.Indicator.Bounds!;
        return new(raw.Statistics.Count, bounds.Minimum, bounds.Maximum, raw.Statistics.Sum);
    }
}
