namespace FusionMetrics;

/// <summary>The synergy degree of the composite system of a region in a period, against a base period.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Period">The period.</param>
/// <param name="Base">The base period.</param>
/// <param name="Changes">The change of the order degree of each subsystem since then, in their order.</param>
/// <param name="Degree">The synergy degree, from -1 to 1 for indices in [0, 1]; NaN where an index is missing.</param>
public sealed record SynergyRow(string Region, Period Period, Period Base, IReadOnlyList<double> Changes, double Degree);
