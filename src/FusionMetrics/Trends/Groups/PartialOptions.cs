namespace FusionMetrics.Trends;

/// <summary>Options of the partial test.</summary>
public sealed record PartialOptions : TrendTestOptions;
