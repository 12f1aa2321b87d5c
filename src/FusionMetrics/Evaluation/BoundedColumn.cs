namespace FusionMetrics;

/// <summary>A column with given extremes, as a normaliser sees it where the scope is fixed.</summary>
internal sealed class BoundedColumn(IndicatorColumn column, Bounds bounds) : IndicatorColumn(column.Indicator, column.Direction,
    new ColumnStatistics(column.Statistics.Count, bounds.Minimum, bounds.Maximum, column.Statistics.Sum), column.RowCount)
{
    public override T Collect<T>(IColumnStatistic<T> statistic) => column.Collect(statistic);

    public override void Read(int start, Span<double> values) => column.Read(start, values);

    public override IndicatorColumn? RowsOf(string? region, Period? period) => column.RowsOf(region, period);
}
