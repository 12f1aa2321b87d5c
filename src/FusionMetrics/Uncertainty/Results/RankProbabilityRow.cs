namespace FusionMetrics.Uncertainty;

/// <summary>How likely a region has a rank.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Rank">The rank, 1 the best.</param>
/// <param name="Probability">The share of the replicates in which it has it, above 0.</param>
public sealed record RankProbabilityRow(string Region, int Rank, double Probability);
