namespace FusionMetrics.Outlook;

/// <summary>The table <c>forecaster_steps</c>: how forecasts missed, a row a series, forecaster and step.</summary>
public sealed class ForecasterStepTable : ResultTable<ForecasterStepRow>
{
    private readonly IReadOnlyList<ForecasterStepRow> rows;

    internal ForecasterStepTable(IReadOnlyList<ForecasterStepRow> rows) : base("forecaster_steps")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfText("forecaster", r => rows[r].Forecaster),
            TableColumn.OfIntegers("step", r => rows[r].Step),
            .. ErrorColumns.Of(r => rows[r].Errors),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ForecasterStepRow this[int index] => rows[index];
}
