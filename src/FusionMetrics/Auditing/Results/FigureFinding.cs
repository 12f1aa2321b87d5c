namespace FusionMetrics.Auditing;

/// <summary>What an audit found of a printed column.</summary>
/// <param name="Figure">The column.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Verdict">Whether a formula reproduces it.</param>
/// <param name="Standing">The formulas that it may follow: one where the verdict is <see cref="AuditVerdict.Reproduced"/> or <see cref="AuditVerdict.Mistaken"/>.</param>
/// <param name="Candidates">Every formula that was tried, the best first.</param>
/// <param name="Misprints">The figures that do not follow where nearly all others do.</param>
/// <param name="Sentences">The finding in sentences that can be quoted.</param>
public sealed record FigureFinding(AuditedFigure Figure, string Heading, AuditVerdict Verdict, IReadOnlyList<AuditCandidate> Standing,
    IReadOnlyList<AuditCandidate> Candidates, IReadOnlyList<SuspectedMisprint> Misprints, IReadOnlyList<string> Sentences);
