namespace FusionMetrics.Trends;

/// <summary>A series as it was observed: in any order, with gaps, with whatever a file may hold.</summary>
/// <param name="Name">What it is called in results and diagnostics.</param>
/// <param name="Times">The times in years.</param>
/// <param name="Values">As many values; NaN where one is missing.</param>
public sealed record ObservedSeries(string Name, IReadOnlyList<double> Times, IReadOnlyList<double> Values);
