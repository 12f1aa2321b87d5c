using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>Bounds stored with an indicator make scores comparable across panels: only if nothing else is learned.</summary>
internal sealed class FixedBounds() : PromiseOf<INormalizer>($"{NormalizerPromises.Family}.fixed-bounds",
    "Where bounds stand in for the extremes, two columns of other values have the same map, to the bit.", MethodClaim.TakesBounds)
{
    public override IEnumerable<Trial<INormalizer>> Trials() =>
        from column in SampleValues.Ordinary
        from direction in new[] { Direction.Benefit, Direction.Cost }
        select Try($"{column.Case}, {direction}", normalizer => Breach(normalizer, column.Values, direction));

    private static string? Breach(INormalizer normalizer, double[] values, Direction direction)
    {
        double[] others = [.. values.Take(5).Select(x => 0.5 * x + 7)];
        var (one, other) = (Map(normalizer, values, direction), Map(normalizer, others, direction));
        return Rounding.BitDifference("value", Fitted.Applied(one, values), Fitted.Applied(other, values));
    }

    private static ColumnMap Map(INormalizer normalizer, double[] values, Direction direction)
        => normalizer.Fit(new BoundedColumn(new TestColumn(Fitted.IndicatorOf(new Bounds(0.5, 150), direction), values, TestColumn.EnginePartLength)));

    // As the engine shows a column under a fixed scope: the extremes are the bounds, the values are as they are.
    private sealed class BoundedColumn(TestColumn column) : IndicatorColumn(column.Indicator, column.Direction,
        new ColumnStatistics(column.Statistics.Count, column.Indicator.Bounds!.Minimum, column.Indicator.Bounds.Maximum, column.Statistics.Sum))
    {
        public override T Collect<T>(IColumnStatistic<T> statistic) => column.Collect(statistic);

        public override void Read(int start, Span<double> values) => column.Read(start, values);
    }
}
