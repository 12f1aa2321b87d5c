namespace FusionMetrics.Trends;

/// <summary>What the seasonal test found, season by season.</summary>
/// <param name="Overall">The finding over all seasons.</param>
/// <param name="Seasons">Of each season that has values, S, variance, z, p, tau and its own slope; from the first season of the year on.</param>
/// <param name="Heterogeneity">
/// sum z^2 - m mean(z)^2 over the m seasons, z without continuity correction: large where seasons have different trends, so that one trend says little. Source: van Belle
/// and Hughes (1984), Water Resources Research 20, 127-136. NaN of less than two seasons.
/// </param>
/// <param name="HeterogeneityP">Its p by the chi-square law with m - 1 degrees of freedom.</param>
public sealed record SeasonalFinding(TrendFinding Overall, IReadOnlyList<TrendFinding> Seasons, double Heterogeneity, double HeterogeneityP);
