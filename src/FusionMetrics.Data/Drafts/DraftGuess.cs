namespace FusionMetrics.Data.Drafts;

/// <summary>A column that was chosen for a purpose.</summary>
/// <param name="Column">The column.</param>
/// <param name="Reason">Why, as a sentence without its point.</param>
internal sealed record DraftGuess(DraftColumn Column, string Reason);
