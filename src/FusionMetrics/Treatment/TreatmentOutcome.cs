namespace FusionMetrics.Treatment;

/// <summary>A treated panel and what was done to it.</summary>
/// <param name="Panel">The treated panel.</param>
public sealed record TreatmentOutcome(Panel Panel)
{
    /// <summary>Every cell that changed, once, as it was and as it is; no other. Cells of rows that were dropped are not listed.</summary>
    public IReadOnlyList<CellChange> Changes { get; init; } = [];

    /// <summary>
    /// What the reader of the result should know. Every row that was dropped is told of: the location of a diagnostic names its region or
    /// its period.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>
    /// What was learned from the panel, for a treatment that is an <see cref="IRepeatableTreatment"/>; null where nothing was, so that another panel
    /// is treated by itself.
    /// </summary>
    public TreatmentFrame? Frame { get; init; }
}
