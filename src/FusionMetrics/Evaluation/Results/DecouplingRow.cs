using FusionMetrics.Coupling.Dynamics;

namespace FusionMetrics;

/// <summary>Decoupling of a pressure from its driver in a region, from the period before to a period.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Period">The period.</param>
/// <param name="PressureGrowth">The growth of the pressure, as a share; NaN where it was not above 0 or is missing.</param>
/// <param name="DriverGrowth">The growth of the driver.</param>
/// <param name="Elasticity">The elasticity; NaN where the driver stands still or a growth is undefined.</param>
/// <param name="State">The state; null where the elasticity is undefined.</param>
public sealed record DecouplingRow(string Region, Period Period, double PressureGrowth, double DriverGrowth, double Elasticity, DecouplingState? State);
