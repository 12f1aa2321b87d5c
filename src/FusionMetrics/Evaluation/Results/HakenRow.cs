namespace FusionMetrics;

/// <summary>The state of the order parameter of a region in a period.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Period">The period.</param>
/// <param name="OrderParameter">The value of the order parameter q.</param>
/// <param name="Potential">Its potential V(q).</param>
/// <param name="Distance">Its distance from the stable point in the plane of q and V; NaN where there is none.</param>
public sealed record HakenRow(string Region, Period Period, double OrderParameter, double Potential, double Distance);
