using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>A column of numbers made of the values of another, one of each: a view, never stored.</summary>
/// <typeparam name="TMap">How a number is made of a value.</typeparam>
internal sealed class ColumnAfter<TMap> : IndicatorColumn where TMap : struct, ILaneMap
{
    private readonly IndicatorColumn column;
    private readonly TMap map;

    public ColumnAfter(IndicatorColumn column, TMap map)
        : base(column.Indicator, column.Direction, column.Collect(new StatisticAfter<ColumnStatistics, TMap>(map, new MomentStatistic())), column.RowCount)
    {
        this.column = column;
        this.map = map;
    }

    /// <inheritdoc/>
    public override T Collect<T>(IColumnStatistic<T> statistic) => column.Collect(new StatisticAfter<T, TMap>(map, statistic));

    /// <inheritdoc/>
    public override void Read(int start, Span<double> values)
    {
        column.Read(start, values);
        Lanes.Map(values, values, map);
    }
}
