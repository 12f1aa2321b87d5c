namespace FusionMetrics.Outlook;

/// <summary>The table <c>decomposed</c>: the parts of each value, a row a value.</summary>
public sealed class DecomposedTable : ResultTable<DecomposedValue>
{
    private readonly IReadOnlyList<DecomposedValue> rows;

    internal DecomposedTable(IReadOnlyList<DecomposedValue> rows) : base("decomposed")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfText("period", r => rows[r].Period.ToString()),
            TableColumn.OfNumbers("value", r => rows[r].Value),
            TableColumn.OfNumbers("trend", r => rows[r].Trend),
            TableColumn.OfNumbers("seasonal", r => rows[r].Seasonal),
            TableColumn.OfNumbers("remainder", r => rows[r].Remainder),
            TableColumn.OfNumbers("weight", r => rows[r].Weight),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override DecomposedValue this[int index] => rows[index];
}
