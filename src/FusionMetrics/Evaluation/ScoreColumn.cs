using FusionMetrics.Numerics;
using FusionMetrics.Ranking;

namespace FusionMetrics;

/// <summary>The index of a group within a scope, as a column that a method of the level above sees.</summary>
internal sealed class ScoreColumn : IndicatorColumn
{
    private readonly double[] scores;
    private readonly double[] present;
    private readonly Chunks chunks;

    private ScoreColumn(Indicator indicator, double[] scores, double[] present, Chunks chunks)
        : base(indicator, Direction.Benefit, CollectAll(present, new MomentStatistic(), chunks), scores.Length)
    {
        this.scores = scores;
        this.present = present;
        this.chunks = chunks;
    }

    /// <summary>Scores all rows of the table of a group's parts.</summary>
    public static ScoreColumn Of(Subsystem group, IndicatorMatrix parts, RowScoring scoring, Chunks chunks)
    {
        var scores = new double[parts.RowCount];
        parts.ForRows(new(scoring), scores);
        return new(group.AsIndicator, scores, Array.FindAll(scores, s => !double.IsNaN(s)), chunks);
    }

    /// <inheritdoc/>
    public override T Collect<T>(IColumnStatistic<T> statistic) => CollectAll(present, statistic, chunks);

    /// <inheritdoc/>
    public override void Read(int start, Span<double> values) => scores.AsSpan(start, values.Length).CopyTo(values);

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
