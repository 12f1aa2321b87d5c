namespace FusionMetrics.Ranking;

/// <summary>
/// A second ability, of rankings that have no score for some rows beyond those they learned from: because they divide by a value of 0, say. Such a row
/// of the scope is declined on fitting; a new one has the score NaN, and this says why.
/// </summary>
public interface IRankingDomain : IRanking
{
    /// <summary>Why a row has no score. Pure.</summary>
    /// <param name="frame">What <see cref="IRanking.Fit"/> learned, or a copy of it.</param>
    /// <param name="row">One normalised row, with the columns in the order of <see cref="IRanking.Fit"/>; NaN where a value is missing.</param>
    /// <param name="codes">The code of each column.</param>
    /// <returns>One or two sentences that name the column and the value; null where the row is one that the ranking takes.</returns>
    string? WhyUndefined(RankingFrame frame, RowBlock row, IReadOnlyList<string> codes);
}
