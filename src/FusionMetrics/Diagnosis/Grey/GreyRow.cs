namespace FusionMetrics.Diagnosis;

/// <summary>The grey relation of an indicator of a region with its score over the periods.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Grade">The grade; NaN where there is none.</param>
/// <param name="Place">Its place among the indicators of the region, 1 the largest; null where there is no grade.</param>
public sealed record GreyRow(string Region, Indicator Indicator, double Grade, int? Place);
