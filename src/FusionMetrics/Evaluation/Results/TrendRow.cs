using FusionMetrics.Trends;

namespace FusionMetrics;

/// <summary>The trend of one series of a region.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Series">The series: <c>d</c>, <c>t</c>, <c>c</c>, <c>topsis</c>, <c>u_innovation</c>, ...</param>
/// <param name="Finding">What the detector found.</param>
public sealed record TrendRow(string Region, string Series, TrendFinding Finding);
