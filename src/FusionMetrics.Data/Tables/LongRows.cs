namespace FusionMetrics.Data.Tables;

/// <summary>Reads the long form: one row an observation, with region, period, indicator and value.</summary>
internal sealed class LongRows(TablePanelOptions options, IPanelTable table, PanelBuilder builder)
{
    private const int RowsBetweenChecks = 4_096;

    public void Read(CancellationToken cancellationToken)
    {
        int[] columns =
        [
            table.Header.RequireOnce(options.Region, "the code of the region", builder.Report),
            table.Header.RequireOnce(options.Indicator!, "the code of the indicator", builder.Report),
            table.Header.RequireOnce(options.Value!, "the value", builder.Report),
        ];
        var period = options.AsOf is null ? table.Header.RequireOnce(options.Period, "the period", builder.Report) : -1;
        if (columns.Any(c => c < 0) || (options.AsOf is null && period < 0)) return;

        var indicator = new IndicatorCell(table, builder, options, columns[1]);
        var cells = new RowCells(table, builder, options, columns[0], period);
        int[] valueColumn = [columns[2]];
        var value = new double[1];
        for (var row = 0; table.Read(); row++)
        {
            if (row % RowsBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
            if (!indicator.IsWanted()) continue;

            var hasPlace = cells.TryRead();
            if (table.ReadNumbers(valueColumn, value, 0) == 0) cells.ReportNumber(columns[2], indicator.Quoted);
            else if (hasPlace && indicator.Handle >= 0) builder.Add(cells.Region, cells.Period, indicator.Handle, value[0], table.Place);
        }
    }
}
