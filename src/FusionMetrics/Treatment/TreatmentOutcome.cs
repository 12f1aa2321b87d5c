namespace FusionMetrics.Treatment;

/// <summary>A treated panel and what was done to it.</summary>
/// <param name="Panel">The treated panel.</param>
public sealed record TreatmentOutcome(Panel Panel)
{
    /// <summary>Every cell that changed.</summary>
    public IReadOnlyList<CellChange> Changes { get; init; } = [];

    /// <summary>What the reader of the result should know, such as each region dropped and why.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
