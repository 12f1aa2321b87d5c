namespace FusionMetrics;

/// <summary>One indicator of a region in a period, from raw value to contribution.</summary>
/// <param name="Subsystem">The subsystem.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Raw">The value after treatment.</param>
/// <param name="Normalized">The normalised value.</param>
/// <param name="Weight">The weight within the subsystem.</param>
public sealed record ExplainedIndicator(Subsystem Subsystem, Indicator Indicator, double Raw, double Normalized, double Weight)
{
    /// <summary>Weight x normalised value: what the indicator adds to the index of its subsystem under a weighted sum.</summary>
    public double Contribution => Weight * Normalized;
}
