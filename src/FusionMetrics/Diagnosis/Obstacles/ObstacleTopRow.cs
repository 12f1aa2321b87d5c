namespace FusionMetrics.Diagnosis;

/// <summary>One of the largest obstacles of a region in a period.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Period">The period.</param>
/// <param name="Place">Its place, 1 the largest.</param>
/// <param name="Obstacle">The obstacle.</param>
public sealed record ObstacleTopRow(string Region, Period Period, int Place, Obstacle Obstacle);
