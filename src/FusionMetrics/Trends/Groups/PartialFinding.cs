namespace FusionMetrics.Trends;

/// <summary>What the partial test found.</summary>
/// <param name="Trend">S, variance, z, p and verdict of the series with the covariate allowed for; the line is that of the series itself.</param>
/// <param name="Correlation">The correlation of the S of the series with that of the covariate, from -1 to 1; 0 where the covariate is constant.</param>
public sealed record PartialFinding(TrendFinding Trend, double Correlation);
