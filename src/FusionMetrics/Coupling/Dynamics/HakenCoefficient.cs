namespace FusionMetrics.Coupling.Dynamics;

/// <summary>A coefficient of a regression.</summary>
/// <param name="Value">Its least-squares estimate.</param>
/// <param name="StandardError">Its standard error; NaN where there are only as many steps as coefficients.</param>
public readonly record struct HakenCoefficient(double Value, double StandardError);
