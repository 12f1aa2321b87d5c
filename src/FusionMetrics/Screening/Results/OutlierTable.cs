namespace FusionMetrics.Screening;

/// <summary>The table <c>screen_outliers</c>: a row for each value beyond the fences, indicator after indicator.</summary>
public sealed class OutlierTable : ResultTable<OutlierRow>
{
    private readonly IReadOnlyList<OutlierRow> rows;

    internal OutlierTable(IReadOnlyList<OutlierRow> rows) : base("screen_outliers")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("period", r => rows[r].Period.ToString()),
            TableColumn.OfText("indicator", r => rows[r].Indicator),
            TableColumn.OfNumbers("value", r => rows[r].Value),
            TableColumn.OfNumbers("fence", r => rows[r].Fence),
            TableColumn.OfNumbers("beyond", r => rows[r].Beyond),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override OutlierRow this[int index] => rows[index];
}
