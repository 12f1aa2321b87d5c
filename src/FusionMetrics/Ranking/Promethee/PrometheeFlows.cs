namespace FusionMetrics.Ranking;

/// <summary>
/// The flows of rows under PROMETHEE, and the partial preorder of PROMETHEE I: a row is preferred to another where its positive flow is not
/// less and its negative flow not more, and one of them differs; indifferent where both are equal; else the two are incomparable.
/// </summary>
/// <remarks>
/// Flows are compared exactly, without tolerance; each is right to the last digit or one beside it.
/// Source: Brans and Vincke (1985), A preference ranking organisation method, Management Science 31(6), section 4.
/// </remarks>
/// <param name="Positive">phi+ of each row: how much it is preferred to the others. NaN for a row without any value.</param>
/// <param name="Negative">phi- of each row: how much the others are preferred to it. NaN for a row without any value.</param>
public sealed record PrometheeFlows(IReadOnlyList<double> Positive, IReadOnlyList<double> Negative)
{
    /// <summary>How one row stands to another.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="other">The other row, from 0.</param>
    /// <returns>The relation of the first to the second; incomparable where a flow is NaN.</returns>
    public PreferenceRelation Compare(int row, int other) => double.IsNaN(Positive[row] + Positive[other])
        ? PreferenceRelation.Incomparable
        : PreferenceRelations.Of(Positive[row].CompareTo(Positive[other]), Negative[other].CompareTo(Negative[row]));
}
