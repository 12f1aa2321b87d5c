namespace FusionMetrics.Trends.Breaks;

/// <summary>A series cut into segments.</summary>
/// <param name="Positions">How many values come before each break, ascending.</param>
/// <param name="Cost">The sum of the costs of the segments, without penalties, in the unit of the cost.</param>
/// <param name="Penalty">The least penalty, in the unit of the cost, that this is the best segmentation for; NaN where the number of breaks was given.</param>
public sealed record Segmentation(IReadOnlyList<int> Positions, double Cost, double Penalty);
