namespace FusionMetrics.Diagnosis;

/// <summary>How much of what holds a region back is due to an indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Degree">The obstacle degree in percent, above 0 and at most 100.</param>
public sealed record Obstacle(Indicator Indicator, double Degree);
