using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>Count, extremes and sum as a mergeable statistic.</summary>
internal sealed class MomentStatistic : IColumnStatistic<ColumnStatistics>
{
    public ColumnStatistics Collect(ReadOnlySpan<double> values)
    {
        var moments = Moments.Of(values);
        return new(moments.Count, moments.Minimum, moments.Maximum, moments.Sum);
    }

    public ColumnStatistics Merge(ColumnStatistics left, ColumnStatistics right) => left.Merge(right);
}
