namespace FusionMetrics.Uncertainty;

/// <summary>What becomes of the score and rank of a region where the recipe is uncertain. NaN where no replicate has it.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Score">The score by the recipe as it is.</param>
/// <param name="Rank">The rank by the recipe as it is, 1 the best.</param>
/// <param name="Scores">The scores of the replicates.</param>
/// <param name="Ranks">The ranks of the replicates.</param>
public sealed record UncertaintyRow(string Region, double Score, double Rank, Distribution Scores, Distribution Ranks)
{
    /// <summary>How likely the region is among the best k, for each k asked for.</summary>
    public IReadOnlyList<KeyValuePair<int, double>> Top { get; init; } = [];
}
