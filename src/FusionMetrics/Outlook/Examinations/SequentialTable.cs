namespace FusionMetrics.Outlook;

/// <summary>The table <c>sequential</c>: a row a value.</summary>
public sealed class SequentialTable : ResultTable<SequentialRow>
{
    private readonly IReadOnlyList<SequentialRow> rows;

    internal SequentialTable(IEnumerable<ExaminationRow> examined) : base("sequential")
    {
        rows = [.. examined.SelectMany(SequentialRow.Of)];
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfText("period", r => rows[r].Period.ToString()),
            TableColumn.OfNumbers("value", r => rows[r].Value),
            TableColumn.OfNumbers("forward", r => rows[r].Forward),
            TableColumn.OfNumbers("backward", r => rows[r].Backward),
            TableColumn.OfText("crosses", r => rows[r].Crosses ? "yes" : "no"),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override SequentialRow this[int index] => rows[index];
}
