namespace FusionMetrics.Ranking;

/// <summary>
/// A ranking that knows the gradient of its score in closed form: a second ability. The gradient of one that does not is taken by
/// differences.
/// </summary>
public interface IDifferentiableRanking : IRanking
{
    /// <summary>Prepares the gradient of the score of rows, once for many blocks of them.</summary>
    /// <param name="frame">What <see cref="IRanking.Fit"/> learned, or a copy of it.</param>
    /// <returns>The gradient; null where there is no closed form with these options.</returns>
    RowGradient? Differentiate(RankingFrame frame);
}
