namespace FusionMetrics.Auditing;

/// <summary>What an audit of a printed table found. Immutable.</summary>
public sealed class AuditReport : StudyResult
{
    internal AuditReport(PublishedTable table, IReadOnlyList<FigureFinding> findings, RecomputedTable? recomputed, IReadOnlyList<Diagnostic> diagnostics)
    {
        Table = table;
        Findings = findings;
        Candidates = new([.. findings.SelectMany(f => f.Candidates)]);
        Misprints = new([.. findings.SelectMany(f => f.Misprints)]);
        Recomputed = recomputed;
        Diagnostics = diagnostics;
    }

    /// <summary>The table that was audited.</summary>
    public PublishedTable Table { get; }

    /// <summary>The findings, of C, T and D as far as they are printed.</summary>
    public IReadOnlyList<FigureFinding> Findings { get; }

    /// <summary>Every formula that was tried.</summary>
    public AuditCandidateTable Candidates { get; }

    /// <summary>The figures that do not follow where nearly all others do.</summary>
    public MisprintTable Misprints { get; }

    /// <summary>The printed figures beside those that a recipe gives from raw data; null where they were not compared.</summary>
    public RecomputedTable? Recomputed { get; }

    /// <summary>The tables, as they are written.</summary>
    public override IReadOnlyList<ResultTable> Tables => [Candidates, Misprints, .. Recomputed is null ? Array.Empty<ResultTable>() : [Recomputed]];

    /// <summary>What the reader should know.</summary>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The finding of a column.</summary>
    /// <param name="figure">The column.</param>
    /// <returns>The finding; null where the column is not printed.</returns>
    public FigureFinding? Of(AuditedFigure figure) => Findings.FirstOrDefault(f => f.Figure == figure);

    /// <summary>The findings in sentences, and the candidates that came nearest.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => AuditWords.Text(this);
}
