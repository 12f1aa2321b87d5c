using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>A column whose values are stored: indices of a group, or ranks.</summary>
internal sealed class StoredColumn : IndicatorColumn
{
    private readonly double[] values;
    private readonly double[] present;
    private readonly Chunks chunks;

    /// <summary>Makes a column of values.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="direction">Which way the values are good.</param>
    /// <param name="values">The values, NaN where one is missing: kept, not copied.</param>
    /// <param name="chunks">How statistics are collected.</param>
    public static StoredColumn Of(Indicator indicator, Direction direction, double[] values, Chunks chunks)
        => new(indicator, direction, values, Finite.All(values) ? values : Array.FindAll(values, value => !double.IsNaN(value)), chunks);

    private StoredColumn(Indicator indicator, Direction direction, double[] values, double[] present, Chunks chunks)
        : base(indicator, direction, CollectAll(present, new MomentStatistic(), chunks), values.Length)
    {
        this.values = values;
        this.present = present;
        this.chunks = chunks;
    }

    /// <inheritdoc/>
    public override T Collect<T>(IColumnStatistic<T> statistic) => CollectAll(present, statistic, chunks);

    /// <inheritdoc/>
    public override void Read(int start, Span<double> values) => this.values.AsSpan(start, values.Length).CopyTo(values);

    private static T CollectAll<T>(double[] values, IColumnStatistic<T> statistic, Chunks chunks)
    {
        var parts = new T[Math.Max(1, Chunks.CountOf(values.Length, Chunks.StatisticRows))];
        chunks.ForEach(parts.Length, part =>
        {
            var start = part * Chunks.StatisticRows;
            parts[part] = statistic.Collect(values.AsSpan(start, Math.Min(Chunks.StatisticRows, values.Length - start)));
        });
        var merged = parts[0];
        foreach (var part in parts.AsSpan(1)) merged = statistic.Merge(merged, part);
        return merged;
    }
}
