namespace FusionMetrics.Diagnosis;

/// <summary>Which differences of scores are split, and how. Immutable.</summary>
public sealed record ContributionOptions
{
    /// <summary>The region that is explained; null for every region that has a row in the period.</summary>
    public string? Region { get; init; }

    /// <summary>The period; null for the last of the panel.</summary>
    public Period? Period { get; init; }

    /// <summary>What it is compared with.</summary>
    /// <value>The default is <see cref="ContributionReference.Frontier"/>.</value>
    public ContributionReference Against { get; init; } = ContributionReference.Frontier;

    /// <summary>How the difference is split.</summary>
    /// <value>The default is <see cref="ContributionMethod.Auto"/>.</value>
    public ContributionMethod Method { get; init; } = ContributionMethod.Auto;

    /// <summary>What contributes.</summary>
    /// <value>The default is <see cref="ContributionParts.Indicators"/>.</value>
    public ContributionParts Parts { get; init; } = ContributionParts.Indicators;
}
