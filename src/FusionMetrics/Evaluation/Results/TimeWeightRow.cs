namespace FusionMetrics;

/// <summary>How much a period weighs in the dynamic scores.</summary>
/// <param name="Period">The period.</param>
/// <param name="Weight">Its weight; all sum to 1.</param>
public sealed record TimeWeightRow(Period Period, double Weight);
