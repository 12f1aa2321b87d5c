namespace FusionMetrics.Auditing;

/// <summary>The table <c>audit_candidates</c>: every formula that was tried, column after column, the best first.</summary>
public sealed class AuditCandidateTable : ResultTable<AuditCandidate>
{
    private readonly IReadOnlyList<AuditCandidate> rows;

    internal AuditCandidateTable(IReadOnlyList<AuditCandidate> rows) : base("audit_candidates")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("figure", r => AuditWords.Letter(rows[r].Figure)),
            TableColumn.OfText("candidate", r => rows[r].Id),
            TableColumn.OfText("formula", r => rows[r].Formula),
            TableColumn.OfText("mistake", r => rows[r].Mistake),
            TableColumn.OfIntegers("parameters", r => rows[r].Parameters),
            TableColumn.OfText("rounding", r => AuditWords.Word(rows[r].Rounding)),
            TableColumn.OfIntegers("rows", r => rows[r].Rows),
            TableColumn.OfIntegers("within", r => rows[r].Within),
            TableColumn.OfNumbers("largest_deviation", r => rows[r].LargestDeviation),
            TableColumn.OfText("largest_at", r => rows[r].LargestAt),
            TableColumn.OfNumbers("chance", r => rows[r].Chance),
            TableColumn.OfText("stands", r => rows[r].Stands ? "yes" : "no"),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override AuditCandidate this[int index] => rows[index];
}
