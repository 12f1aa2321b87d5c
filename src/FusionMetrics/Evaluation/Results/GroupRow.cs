namespace FusionMetrics;

/// <summary>The weight of a subsystem or dimension, and what it came from.</summary>
/// <param name="Period">The period the weight holds for; null where it holds for all.</param>
/// <param name="Group">The code of the group.</param>
/// <param name="Parent">The code of the group it belongs to; null for a subsystem.</param>
/// <param name="Level">The number of levels of groups below it.</param>
/// <param name="Weight">The weight beside its neighbours.</param>
/// <param name="EffectiveWeight">The weight in the whole system: its weight times those of the groups above.</param>
public sealed record GroupRow(Period? Period, string Group, string? Parent, int Level, double Weight, double EffectiveWeight)
{
    /// <summary>What the weighting measured, by name; empty where the weight was given.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Measures { get; init; } = [];
}
