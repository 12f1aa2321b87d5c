namespace FusionMetrics.Diagnosis;

/// <summary>A mean obstacle degree.</summary>
/// <param name="Region">The region over whose periods it is taken; null for all regions.</param>
/// <param name="Period">The period over whose regions it is taken; null for all periods.</param>
/// <param name="Level">What it is the degree of: <c>subsystem</c>, <c>dimension</c> or <c>indicator</c>.</param>
/// <param name="Code">Its code.</param>
/// <param name="Mean">The mean in percent; NaN where no row has an obstacle.</param>
/// <param name="Place">Its place among those of the same level, 1 the largest; null where there is no mean.</param>
public sealed record ObstacleMeanRow(string? Region, Period? Period, string Level, string Code, double Mean, int? Place);
