namespace FusionMetrics.Trends;

/// <summary>What the test of several series together found.</summary>
/// <param name="Overall">The finding over all series: S is the sum of theirs, the slope the median of the slopes within series.</param>
/// <param name="Scores">S of each series.</param>
/// <param name="Covariance">The covariance of the S of each series with that of each other; the variances are on the diagonal.</param>
/// <param name="Heterogeneity">sum z^2 - m mean(z)^2, z without continuity correction: large where series have different trends. NaN of less than two.</param>
/// <param name="HeterogeneityP">Its p by the chi-square law with m - 1 degrees of freedom, for series that are independent.</param>
public sealed record MultivariateFinding(TrendFinding Overall, IReadOnlyList<double> Scores, IReadOnlyList<IReadOnlyList<double>> Covariance, double Heterogeneity, double HeterogeneityP);
