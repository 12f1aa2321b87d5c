namespace FusionMetrics.Auditing;

/// <summary>The table <c>audit_misprints</c>: a row for each figure that does not follow, in the order of the columns, then of the rows.</summary>
public sealed class MisprintTable : ResultTable<SuspectedMisprint>
{
    private readonly IReadOnlyList<SuspectedMisprint> rows;

    internal MisprintTable(IReadOnlyList<SuspectedMisprint> rows) : base("audit_misprints")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("figure", r => AuditWords.Letter(rows[r].Figure)),
            TableColumn.OfText("row", r => rows[r].Name),
            TableColumn.OfText("printed", r => rows[r].Printed),
            TableColumn.OfNumbers("recomputed", r => rows[r].Recomputed),
            TableColumn.OfNumbers("low", r => rows[r].Low),
            TableColumn.OfNumbers("high", r => rows[r].High),
            TableColumn.OfText("explanation", r => rows[r].Explanation),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override SuspectedMisprint this[int index] => rows[index];
}
