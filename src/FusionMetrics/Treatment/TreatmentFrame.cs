namespace FusionMetrics.Treatment;

/// <summary>What a treatment learned from a panel, so that another panel can be treated in the same way: finite numbers by name. Immutable.</summary>
/// <param name="Parameters">The numbers.</param>
public sealed record TreatmentFrame(IReadOnlyDictionary<string, IReadOnlyList<double>> Parameters);
