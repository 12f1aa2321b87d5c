using System.Buffers;
using FusionMetrics.Normalization;
using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>The values of a column after a map: a view, never stored.</summary>
internal sealed class MappedColumn : IndicatorColumn
{
    private readonly IndicatorColumn raw;
    private readonly ColumnMap map;

    public MappedColumn(IndicatorColumn raw, ColumnMap map) : base(raw.Indicator, map.Direction, StatisticsOf(raw, map), raw.RowCount)
    {
        this.raw = raw;
        this.map = map;
    }

    /// <inheritdoc/>
    public override IndicatorColumn InAnyUnit => map is AffineMap { Offset: 0 } affine && !Clamps(affine, raw.Statistics)
        ? new MappedColumn(raw, new AffineMap(affine.Origin, Math.Sign(affine.Span), affine.Direction, BeyondBounds.Keep))
        : this;

    /// <inheritdoc/>
    public override double OnScale(double value) => map is IdealDistance ? value : map.Unclamped(value);

    /// <inheritdoc/>
    public override T Collect<T>(IColumnStatistic<T> statistic) => raw.Collect(new Mapped<T>(map, statistic));

    /// <inheritdoc/>
    public override void Read(int start, Span<double> values)
    {
        raw.Read(start, values);
        map.Apply(values, values);
    }

    /// <inheritdoc/>
    public override IndicatorColumn? RowsOf(string? region, Period? period) => raw.RowsOf(region, period) is { } rows ? new MappedColumn(rows, map) : null;

    private static ColumnStatistics StatisticsOf(IndicatorColumn raw, ColumnMap map)
    {
        // An affine map carries the statistics over without another pass, unless it clamps some of the values, or the raw sum is beyond
        // the range of numbers while the mapped one is not.
        if (map is AffineMap affine && !Clamps(affine, raw.Statistics))
        {
            var (low, high) = Ends(map, raw.Statistics);
            var count = raw.Statistics.Count;
            var sum = (raw.Statistics.Sum - count * (DoubleDouble)affine.Origin) / affine.Span * affine.Scale + count * (DoubleDouble)affine.Offset;
            if (double.IsFinite(sum.ToDouble())) return new(count, Math.Min(low, high), Math.Max(low, high), sum);
        }
        return raw.Collect(new Mapped<ColumnStatistics>(map, new MomentStatistic()));
    }

    private static (double OfMinimum, double OfMaximum) Ends(ColumnMap map, ColumnStatistics statistics)
    {
        Span<double> ends = [statistics.Minimum, statistics.Maximum];
        map.Apply(ends, ends);
        return (ends[0], ends[1]);
    }

    private static bool Clamps(AffineMap map, ColumnStatistics statistics) => map.Clamps(statistics.Minimum, statistics.Maximum);

    // A statistic of mapped values as a statistic of raw values.
    private sealed class Mapped<T>(ColumnMap map, IColumnStatistic<T> statistic) : IColumnStatistic<T>
    {
        public T Collect(ReadOnlySpan<double> values)
        {
            if (statistic is IShiftedStatistic<T> direct && map is AffineMap { IsShift: true } shift)
                return direct.CollectShifted(values, shift.Span, -shift.Span * shift.Origin);
            var buffer = ArrayPool<double>.Shared.Rent(values.Length);
            var mapped = buffer.AsSpan(0, values.Length);
            map.Apply(values, mapped);
            var result = statistic.Collect(mapped);
            ArrayPool<double>.Shared.Return(buffer);
            return result;
        }

        public T Merge(T left, T right) => statistic.Merge(left, right);
    }
}
