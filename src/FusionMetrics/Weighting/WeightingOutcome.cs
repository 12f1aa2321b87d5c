namespace FusionMetrics.Weighting;

/// <summary>The weights of the indicators of one subsystem.</summary>
/// <param name="Weights">The weights, in the order of the columns: not negative, summing to 1.</param>
public sealed record WeightingOutcome(IReadOnlyList<double> Weights)
{
    /// <summary>
    /// What the method measured on the way, by name, in the order of the columns: the entropies of the entropy method, say. Shown
    /// beside the weights.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<double>>> Measures { get; init; } = [];

    /// <summary>What the reader of the weights should know.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
