namespace FusionMetrics.Ranking;

/// <summary>Scores rows in one go.</summary>
public static class RankingScores
{
    /// <summary>Prepares a ranking for a frame and scores rows in it. For many blocks of rows in one frame, prepare once.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="frame">What it learned, or a copy of it.</param>
    /// <param name="rows">The normalised rows, with the columns in the order of <see cref="IRanking.Fit"/>.</param>
    /// <param name="scores">Receives a score for each row.</param>
    public static void Score(this IRanking ranking, RankingFrame frame, RowBlock rows, Span<double> scores)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ranking.Prepare(frame)(rows, scores);
    }
}
