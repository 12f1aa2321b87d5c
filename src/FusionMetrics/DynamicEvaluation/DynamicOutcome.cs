namespace FusionMetrics.DynamicEvaluation;

/// <summary>The dynamic scores of regions.</summary>
/// <param name="Scores">The scores, in the order of the regions; NaN where a region has too few. Not looked at beside an error.</param>
public sealed record DynamicOutcome(IReadOnlyList<double> Scores)
{
    /// <summary>The weight of each period: not negative, summing to 1 within 1e-12. Empty where the method has none.</summary>
    public IReadOnlyList<double> TimeWeights { get; init; } = [];

    /// <summary>
    /// What the method measured on the way, by name, one number a region in their order, NaN where there is none: speed and acceleration, say.
    /// The same names in the same order for every history. Shown beside the scores.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<double>>> Measures { get; init; } = [];

    /// <summary>What the reader of the scores should know.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
