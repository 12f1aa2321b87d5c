namespace FusionMetrics.Trends.Convergence;

/// <summary>A property of regions that is held constant in conditional convergence.</summary>
/// <param name="Name">What it is called in results.</param>
/// <param name="Values">A value a region, in the order of the table; NaN where one is missing: that region is left out.</param>
public sealed record ConvergenceControl(string Name, IReadOnlyList<double> Values);
