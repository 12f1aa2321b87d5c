namespace FusionMetrics.Diagnosis;

/// <summary>The obstacle degrees of the groups of a region in a period, in percent.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Period">The period.</param>
/// <param name="Degrees">The degree of each group by its code, in the order of <see cref="IndicatorSystem.Groups"/>.</param>
public sealed record ObstacleGroupRow(string Region, Period Period, IReadOnlyList<KeyValuePair<string, double>> Degrees);
