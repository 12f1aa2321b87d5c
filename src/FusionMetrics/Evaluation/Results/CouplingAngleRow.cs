using FusionMetrics.Coupling.Dynamics;

namespace FusionMetrics;

/// <summary>The coupling angle of two series of a region in a period.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Period">The period.</param>
/// <param name="FirstSpeed">The change of the first series a year, since the period before.</param>
/// <param name="SecondSpeed">The change of the second series a year.</param>
/// <param name="Degrees">The angle, from -180 to 180 degrees; NaN where both stand still or a value is missing.</param>
/// <param name="Phase">The phase; null where the angle is undefined.</param>
public sealed record CouplingAngleRow(string Region, Period Period, double FirstSpeed, double SecondSpeed, double Degrees, CouplingPhase? Phase);
