namespace FusionMetrics.Outlook;

/// <summary>The table <c>forecasters</c>: how forecasts missed, a row a series and forecaster, the one that missed least first.</summary>
public sealed class ForecasterTable : ResultTable<ForecasterRow>
{
    private readonly IReadOnlyList<ForecasterRow> rows;

    internal ForecasterTable(IReadOnlyList<ForecasterRow> rows) : base("forecasters")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfText("forecaster", r => rows[r].Forecaster),
            TableColumn.OfIntegers("place", r => rows[r].Place),
            TableColumn.OfIntegers("regions", r => rows[r].Regions),
            TableColumn.OfIntegers("best_in", r => rows[r].BestIn),
            TableColumn.OfIntegers("origins", r => rows[r].Origins),
            .. ErrorColumns.Of(r => rows[r].Errors),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ForecasterRow this[int index] => rows[index];

    internal override string? Picture(int row) => CellPicture.Line([.. rows[row].Steps.Select(step => step.Mase)]);
}
