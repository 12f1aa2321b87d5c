using FusionMetrics.Numerics;

namespace FusionMetrics.Benchmarks;

/// <summary>A column over an array.</summary>
internal sealed class PlainColumn(string code, double[] values)
    : IndicatorColumn(new Indicator(code), Direction.Benefit, StatisticsOf(values))
{
    public override T Collect<T>(IColumnStatistic<T> statistic)
    {
        var whole = statistic.Collect(values.AsSpan(0, Math.Min(Chunks.StatisticRows, values.Length)));
        for (var start = Chunks.StatisticRows; start < values.Length; start += Chunks.StatisticRows)
            whole = statistic.Merge(whole, statistic.Collect(values.AsSpan(start, Math.Min(Chunks.StatisticRows, values.Length - start))));
        return whole;
    }

    public override void Read(int start, Span<double> target) => values.AsSpan(start, target.Length).CopyTo(target);

    private static ColumnStatistics StatisticsOf(double[] values)
    {
        var moments = Moments.Of(values);
        return new(moments.Count, moments.Minimum, moments.Maximum, moments.Sum);
    }
}
