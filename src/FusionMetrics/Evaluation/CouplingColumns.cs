namespace FusionMetrics;

/// <summary>C, T and D of some groups, one a row of the panel.</summary>
internal sealed record CouplingColumns(double[] C, double[] T, double[] D);
