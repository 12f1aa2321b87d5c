namespace FusionMetrics;

/// <summary>The weight of an indicator, and what it came from.</summary>
/// <param name="Period">The period the weight holds for; null where it holds for all.</param>
/// <param name="Subsystem">The subsystem's code.</param>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Direction">Which way the raw indicator is good.</param>
/// <param name="Minimum">The least raw value within the scope.</param>
/// <param name="Maximum">The largest raw value within the scope.</param>
/// <param name="Weight">The weight within the subsystem.</param>
public sealed record WeightRow(
    Period? Period, string Subsystem, string Indicator, Direction Direction, double Minimum, double Maximum, double Weight)
{
    /// <summary>What the weighting measured, by name: the entropy, say.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Measures { get; init; } = [];
}
