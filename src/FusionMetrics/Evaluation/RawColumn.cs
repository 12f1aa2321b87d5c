using System.Buffers;
using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>The raw values of an indicator within a scope.</summary>
internal sealed class RawColumn : IndicatorColumn
{
    private readonly Panel panel;
    private readonly ReadOnlyMemory<double> values;
    private readonly RowSet rows;
    private readonly RowSet present;
    private readonly Chunks chunks;

    private RawColumn(Indicator indicator, Panel panel, ReadOnlyMemory<double> values, RowSet rows, RowSet present, Chunks chunks, ColumnStatistics statistics)
        : base(indicator, indicator.Direction, statistics, rows.Count)
    {
        this.panel = panel;
        this.values = values;
        this.rows = rows;
        this.present = present;
        this.chunks = chunks;
    }

    /// <summary>The columns of all indicators, their statistics collected together in one pass.</summary>
    public static RawColumn[] Of(IReadOnlyList<Indicator> indicators, Panel panel, RowSet rows, Chunks chunks)
    {
        ReadOnlyMemory<double>[] values = [.. indicators.Select(i => panel.ColumnMemory(i.Code))];
        RowSet[] present = [.. indicators.Select((i, at) => panel.MissingCount(i.Code) == 0 ? rows : rows.WhereNumbers(values[at].Span))];
        var parts = Chunks.CountOf(rows.Count, Chunks.StatisticRows);
        var statistics = new ColumnStatistics[indicators.Count * parts];
        chunks.ForEach(statistics.Length, piece =>
        {
            var (column, part) = Math.DivRem(piece, parts);
            if (part * Chunks.StatisticRows < present[column].Count)
                statistics[piece] = InPart(values[column].Span, present[column], part, new MomentStatistic());
        });
        return [.. indicators.Select((indicator, i) => new RawColumn(indicator, panel, values[i], rows, present[i], chunks,
            Merged(statistics.AsSpan(i * parts, parts), new MomentStatistic())))];
    }

    /// <inheritdoc/>
    public override T Collect<T>(IColumnStatistic<T> statistic)
    {
        var parts = new T[Chunks.CountOf(present.Count, Chunks.StatisticRows)];
        chunks.ForEach(parts.Length, part => parts[part] = InPart(values.Span, present, part, statistic));
        return Merged(parts, statistic);
    }

    /// <inheritdoc/>
    public override void Read(int start, Span<double> values)
    {
        var read = rows.Read(this.values.Span, start, values.Length, values);
        read.CopyTo(values);
    }

    /// <inheritdoc/>
    public override IndicatorColumn? RowsOf(string? region, Period? period)
    {
        var found = rows.Where(row => (region is null || panel.RegionAt(row).Code == region) && (period is null || panel.PeriodAt(row) == period));
        if (found.Count == 0) return null;
        var column = Of([Indicator], panel, found, chunks)[0];
        return column.Statistics.Count == 0 ? null : column;
    }

    private static T InPart<T>(ReadOnlySpan<double> column, RowSet rows, int part, IColumnStatistic<T> statistic)
    {
        var start = part * Chunks.StatisticRows;
        var count = Math.Min(Chunks.StatisticRows, rows.Count - start);
        var buffer = ArrayPool<double>.Shared.Rent(count);
        var result = statistic.Collect(rows.Read(column, start, count, buffer));
        ArrayPool<double>.Shared.Return(buffer);
        return result;
    }

    private static T Merged<T>(ReadOnlySpan<T> parts, IColumnStatistic<T> statistic)
    {
        var merged = parts[0];
        foreach (var part in parts[1..]) merged = statistic.Merge(merged, part);
        return merged;
    }
}
