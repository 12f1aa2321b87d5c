using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// Makes one score of the weighted indicators of a row: larger is better. Used for the index U of a subsystem and for the ranking over
/// all indicators. Two steps, fit and score, so that a new year can be scored in the frame of an old one.
/// </summary>
[MethodContract(MethodFamily.Ranking)]
public interface IRanking
{
    /// <summary>
    /// Learns what scoring needs (ideal points, say) from the columns within the scope. Pure: the same columns give the same frame, in
    /// any culture. May be called from several threads at once. Beyond rounding, scores do not depend on the order of the columns with
    /// their weights, nor on the order of the rows learned from or on where columns are cut into parts.
    /// </summary>
    /// <param name="columns">The normalised columns within the scope; at least one, all of the same rows, all finite.</param>
    /// <param name="weights">The weight of each column: not negative, summing to 1.</param>
    /// <returns>
    /// The frame, all that scoring needs as pure data: it can be stored and read back, and scores by it are the same bits. Or a diagnostic
    /// with severity error that says why there is none and what to do.
    /// </returns>
    /// <exception cref="FusionMetricsException">The same as a diagnostic with severity error. No other exception is thrown.</exception>
    RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights);

    /// <summary>
    /// Prepares the scoring of rows, once for many blocks of them. Among rows within the extremes of the columns, a row that is nowhere
    /// better than another never scores above it (beyond rounding), and a row that is best everywhere scores above one that is worst
    /// everywhere. A row beyond them may have the score NaN: see <see cref="IRankingDomain"/>.
    /// </summary>
    /// <param name="frame">What <see cref="Fit"/> learned, or a copy of it.</param>
    /// <returns>What scores rows in that frame.</returns>
    RowScoring Prepare(RankingFrame frame);
}
