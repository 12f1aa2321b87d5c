using FusionMetrics.Ranking;

namespace FusionMetrics;

/// <summary>A ranking that wants whole rows, seen as one that takes in columns: it keeps them until all are there.</summary>
internal sealed class BlockFold(IRanking ranking, RankingFrame frame, int columns) : ColumnFold(columns)
{
    /// <summary>The ranking's own fold, where it has one.</summary>
    public static ColumnFold Of(IRanking ranking, RankingFrame frame, int columns)
        => ranking is IColumnwiseRanking columnwise ? columnwise.Fold(frame) : new BlockFold(ranking, frame, columns);

    public override void Add(int column, ReadOnlySpan<double> values, Span<double> accumulators)
        => values.CopyTo(accumulators[(column * values.Length)..]);

    public override void Finish(Span<double> accumulators, Span<double> scores)
        => ranking.Score(frame, new RowBlock(accumulators, Accumulators, scores.Length, scores.Length), scores);
}
