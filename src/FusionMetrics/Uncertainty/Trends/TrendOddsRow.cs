using FusionMetrics.Trends;

namespace FusionMetrics.Uncertainty;

/// <summary>How sure the trend of a region is.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Finding">What the test finds in the scores by the recipe as it is.</param>
/// <param name="Replicates">How many replicates have a p: fewer where some are declined, or leave too few scores.</param>
/// <param name="P">p over those replicates; NaN where there are none.</param>
/// <param name="Slope">The slope over those replicates, a year.</param>
/// <param name="Increasing">The share of those replicates whose verdict is a rise; NaN where there are none.</param>
/// <param name="Decreasing">The share whose verdict is a fall.</param>
/// <param name="IsCertain">Whether the verdict by the recipe as it is has at least the share that <see cref="TrendOddsRecipe.Certainty"/> asks for.</param>
public sealed record TrendOddsRow(string Region, TrendFinding Finding, int Replicates, Distribution P, Distribution Slope, double Increasing, double Decreasing, bool IsCertain)
{
    /// <summary>
    /// One p for all replicates: twice their median, at most 1. Where no replicate has a trend it is below any level no oftener than that level, however
    /// the replicates depend on one another. NaN where there are none.
    /// </summary>
    /// <remarks>Source: Meinshausen, Meier and Buehlmann (2009), Journal of the American Statistical Association 104, 1671-1681, with the quantile 0.5.</remarks>
    public double CombinedP => Math.Min(1, 2 * P.Median);
}
