namespace FusionMetrics.Diagnosis;

/// <summary>What contributes to a difference of scores.</summary>
public enum ContributionParts
{
    /// <summary>Every indicator.</summary>
    Indicators,

    /// <summary>The groups that indicators are weighed in: dimensions, and subsystems that have none.</summary>
    Dimensions,

    /// <summary>Subsystems.</summary>
    Subsystems,
}
