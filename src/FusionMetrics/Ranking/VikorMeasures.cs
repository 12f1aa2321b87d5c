namespace FusionMetrics.Ranking;

/// <summary>The measures of VIKOR for some rows. The less the better.</summary>
/// <param name="S">The group utility: the weighted sum of the distances from the best values. 0 or more, and 1 at most within the frame.</param>
/// <param name="R">The individual regret: the largest weighted distance.</param>
/// <param name="Q">The compromise of both.</param>
public sealed record VikorMeasures(IReadOnlyList<double> S, IReadOnlyList<double> R, IReadOnlyList<double> Q);
