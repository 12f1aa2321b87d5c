namespace FusionMetrics.Diagnosis;

/// <summary>The table <c>comparisons</c>: the scores whose difference is split, a row a region.</summary>
public sealed class ComparisonTable : ResultTable<Comparison>
{
    private readonly IReadOnlyList<Comparison> rows;

    internal ComparisonTable(IReadOnlyList<Comparison> rows) : base("comparisons")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("period", r => rows[r].Period.ToString()),
            TableColumn.OfText("against", r => rows[r].Against),
            TableColumn.OfNumbers("reference_score", r => rows[r].ReferenceScore),
            TableColumn.OfNumbers("score", r => rows[r].Score),
            TableColumn.OfNumbers("difference", r => rows[r].Difference),
            TableColumn.OfNumbers("rest", r => rows[r].Rest),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override Comparison this[int index] => rows[index];
}
