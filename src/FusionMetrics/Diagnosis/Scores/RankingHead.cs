using FusionMetrics.Ranking;

namespace FusionMetrics.Diagnosis;

/// <summary>The score of the ranking.</summary>
internal sealed class RankingHead(RowScoring scoring, RowGradient gradientOf, bool isOfIndicators) : IScoreHead
{
    /// <inheritdoc/>
    public bool IsOfIndicators => isOfIndicators;

    /// <inheritdoc/>
    public void Score(RowBlock parts, Span<double> scores) => scoring(parts, scores);

    /// <inheritdoc/>
    public void Differentiate(RowBlock parts, Span<double> scores, Span<double> gradient)
    {
        scoring(parts, scores);
        gradientOf(parts, scores, gradient);
    }
}
