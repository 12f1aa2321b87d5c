namespace FusionMetrics.Ranking;

/// <summary>A ranking that can take in the columns one after another: a second ability, for speed. Scores have the same bits either way.</summary>
public interface IColumnwiseRanking : IRanking
{
    /// <summary>Prepares the scoring of rows in a frame.</summary>
    /// <param name="frame">What <see cref="IRanking.Fit"/> learned, or a copy of it.</param>
    /// <returns>The fold.</returns>
    ColumnFold Fold(RankingFrame frame);
}
