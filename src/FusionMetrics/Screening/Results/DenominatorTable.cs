namespace FusionMetrics.Screening;

/// <summary>The table <c>screen_denominators</c>: a row for each indicator and denominator.</summary>
public sealed class DenominatorTable : ResultTable<DenominatorRow>
{
    private readonly IReadOnlyList<DenominatorRow> rows;

    internal DenominatorTable(IReadOnlyList<DenominatorRow> rows) : base("screen_denominators")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("indicator", r => rows[r].Indicator),
            TableColumn.OfText("denominator", r => rows[r].Denominator),
            TableColumn.OfText("own", r => rows[r].IsOwn ? "yes" : "no"),
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
    public override DenominatorRow this[int index] => rows[index];
}
