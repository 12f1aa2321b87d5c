using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// Makes one score of the weighted indicators of a row: larger is better. Used for the index U of a subsystem and for the ranking over
/// all indicators. Two steps, fit and score, so that a new year can be scored in the frame of an old one.
/// </summary>
[MethodContract(MethodFamily.Ranking)]
public interface IRanking
{
    /// <summary>Learns what scoring needs (ideal points, say) from the columns within the scope.</summary>
    /// <param name="columns">The normalised columns within the scope; at least one.</param>
    /// <param name="weights">The weight of each column: not negative, summing to 1.</param>
    /// <returns>The frame, pure data that can be stored.</returns>
    RankingFrame Fit(IReadOnlyList<IndicatorColumn> columns, ReadOnlySpan<double> weights);

    /// <summary>Scores rows. The score of a row may depend on nothing but that row and the frame. Called from several threads at once.</summary>
    /// <param name="frame">What <see cref="Fit"/> learned.</param>
    /// <param name="rows">The normalised rows, with the columns in the order of <see cref="Fit"/>.</param>
    /// <param name="scores">Receives a score for each row.</param>
    void Score(RankingFrame frame, RowBlock rows, Span<double> scores);
}
