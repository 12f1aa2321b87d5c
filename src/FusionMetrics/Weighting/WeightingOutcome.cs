namespace FusionMetrics.Weighting;

/// <summary>The weights of the indicators of one subsystem.</summary>
/// <param name="Weights">The weights, in the order of the columns: not negative, summing to 1 within 1e-12. Not looked at beside an error.</param>
public sealed record WeightingOutcome(IReadOnlyList<double> Weights)
{
    /// <summary>
    /// What the method measured on the way, by name, one finite number a column in their order: the entropies of the entropy method,
    /// say. The same names in the same order for every subsystem. Shown beside the weights and stored with them.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<double>>> Measures { get; init; } = [];

    /// <summary>What the reader of the weights should know.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
