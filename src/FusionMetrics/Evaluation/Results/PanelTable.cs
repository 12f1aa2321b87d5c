namespace FusionMetrics;

/// <summary>A panel in wide form as a table, for writers: region, period, and a column an indicator.</summary>
public sealed class PanelTable : ResultTable
{
    private readonly Panel panel;

    /// <summary>Shows a panel as a table.</summary>
    /// <param name="panel">The panel.</param>
    public PanelTable(Panel panel) : base("panel")
    {
        ArgumentNullException.ThrowIfNull(panel);
        this.panel = panel;
        Columns =
        [
            TableColumn.OfText("region", row => panel.RegionAt(row).Code),
            TableColumn.OfText("period", row => panel.PeriodAt(row).ToString()),
            .. panel.Indicators.Select(indicator => panel.ColumnMemory(indicator)).Zip(panel.Indicators,
                (column, indicator) => TableColumn.OfNumbers(indicator, row => column.Span[row])),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => panel.RowCount;
}
