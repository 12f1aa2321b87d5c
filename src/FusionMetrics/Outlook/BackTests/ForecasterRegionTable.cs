namespace FusionMetrics.Outlook;

/// <summary>The table <c>forecaster_regions</c>: how forecasts missed, a row a region, series and forecaster.</summary>
public sealed class ForecasterRegionTable : ResultTable<ForecasterRegionRow>
{
    private readonly IReadOnlyList<ForecasterRegionRow> rows;

    internal ForecasterRegionTable(IReadOnlyList<ForecasterRegionRow> rows) : base("forecaster_regions")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfText("forecaster", r => rows[r].Forecaster),
            TableColumn.OfIntegers("origins", r => rows[r].Test.Origins),
            .. ErrorColumns.Of(r => rows[r].Test.All),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ForecasterRegionRow this[int index] => rows[index];
}
