namespace FusionMetrics.Ranking;

/// <summary>What ELECTRE III makes of some rows: two distillations, the partial preorder that both agree on, and the median preorder.</summary>
/// <param name="Descending">The class of each row by descending distillation, 1 the best.</param>
/// <param name="Ascending">The class of each row by ascending distillation, 1 the best.</param>
/// <param name="Ranks">The rank of each row in the median preorder, 1 the best; rows that tie share the mean of the ranks they span.</param>
public sealed record ElectreOutcome(IReadOnlyList<int> Descending, IReadOnlyList<int> Ascending, IReadOnlyList<double> Ranks)
{
    /// <summary>How one row stands to another in the partial preorder: better only where neither distillation has it below.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="other">The other row, from 0.</param>
    /// <returns>The relation of the first to the second.</returns>
    public PreferenceRelation Compare(int row, int other)
        => PreferenceRelations.Of(Descending[other] - Descending[row], Ascending[other] - Ascending[row]);
}
