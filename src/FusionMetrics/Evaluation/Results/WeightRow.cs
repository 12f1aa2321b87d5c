namespace FusionMetrics;

/// <summary>The weight of an indicator, and what it came from.</summary>
/// <param name="Period">The period the weight holds for; null where it holds for all.</param>
/// <param name="Subsystem">The subsystem's code.</param>
/// <param name="Group">The code of the group that the indicator is weighed in: the subsystem's own where it has no dimensions.</param>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Direction">Which way the raw indicator is good.</param>
/// <param name="Minimum">The least raw value within the scope.</param>
/// <param name="Maximum">The largest raw value within the scope.</param>
/// <param name="Weight">The weight within the group.</param>
/// <param name="EffectiveWeight">The weight in the whole system: the weight within the group times those of the groups above.</param>
public sealed record WeightRow(Period? Period, string Subsystem, string Group, string Indicator, Direction Direction,
    double Minimum, double Maximum, double Weight, double EffectiveWeight)
{
    /// <summary>What the weighting measured, by name: the entropy, say.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Measures { get; init; } = [];
}
