using FusionMetrics.Trends;

namespace FusionMetrics;

/// <summary>The trend of one series of a region.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Series">The series: <c>d</c>, <c>t</c>, <c>c</c>, <c>topsis</c>, <c>u_innovation</c>, ...</param>
/// <param name="Finding">What the detector found.</param>
public sealed record TrendRow(string Region, string Series, TrendFinding Finding)
{
    /// <summary>p adjusted for the number of regions and series; NaN where the recipe asks for none or the series is too short.</summary>
    public double AdjustedP { get; init; } = double.NaN;
}
