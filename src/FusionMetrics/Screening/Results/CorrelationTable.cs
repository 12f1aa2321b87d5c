namespace FusionMetrics.Screening;

/// <summary>The table <c>screen_correlations</c>: a row for each two indicators, in the order of the system.</summary>
public sealed class CorrelationTable : ResultTable<CorrelationRow>
{
    private readonly IReadOnlyList<CorrelationRow> rows;

    internal CorrelationTable(IReadOnlyList<CorrelationRow> rows) : base("screen_correlations")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("first", r => rows[r].First),
            TableColumn.OfText("second", r => rows[r].Second),
            TableColumn.OfText("group", r => rows[r].Group),
            TableColumn.OfIntegers("n", r => rows[r].Count),
            TableColumn.OfNumbers("pearson", r => rows[r].Pearson),
            TableColumn.OfNumbers("p", r => rows[r].P),
            TableColumn.OfNumbers("spearman", r => rows[r].Spearman),
            TableColumn.OfText("flags", r => FlagWords.Cell(rows[r].Flags)),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override CorrelationRow this[int index] => rows[index];
}
