namespace FusionMetrics.Testing.Examination;

/// <summary>A column that is cheaper in another unit, as those of the engine are: <see cref="IndicatorColumn.InAnyUnit"/> has four times its values.</summary>
internal sealed class RescaledColumn(TestColumn column) : IndicatorColumn(column.Indicator, column.Direction, column.Statistics)
{
    // A power of two, so that no digit changes.
    private const double Factor = 4;

    public override IndicatorColumn InAnyUnit { get; } =
        new TestColumn(column.Indicator.Code, Array.ConvertAll(column.ToArray(), value => Factor * value), column.Direction);

    public override T Collect<T>(IColumnStatistic<T> statistic) => column.Collect(statistic);

    public override void Read(int start, Span<double> values) => column.Read(start, values);
}
