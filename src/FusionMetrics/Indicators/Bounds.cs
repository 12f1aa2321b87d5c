namespace FusionMetrics;

/// <summary>Bounds stored with an indicator, for the scope <see cref="Scope.Fixed"/>: the values that count as worst and best.</summary>
/// <param name="Minimum">The lower bound, finite.</param>
/// <param name="Maximum">The upper bound, finite and above the lower one.</param>
public sealed record Bounds(double Minimum, double Maximum);
