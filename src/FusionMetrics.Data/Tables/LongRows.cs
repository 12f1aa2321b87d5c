namespace FusionMetrics.Data.Tables;

/// <summary>Reads the long form: one row an observation, with region, period, indicator and value.</summary>
internal sealed class LongRows(TablePanelOptions options, IPanelTable table, PanelBuilder builder)
{
    private const int RowsBetweenChecks = 4_096;

    public void Read(CancellationToken cancellationToken)
    {
        var region = table.Header.RequireOnce(options.Region, "the code of the region", builder.Report);
        var period = options.AsOf is null ? table.Header.RequireOnce(options.Period, "the period", builder.Report) : -1;
        var indicatorColumn = table.Header.RequireOnce(options.Indicator!, "the code of the indicator", builder.Report);
        var value = table.Header.RequireOnce(options.Value!, "the value", builder.Report);
        if (region < 0 || (period < 0 && options.AsOf is null) || indicatorColumn < 0 || value < 0) return;

        var indicator = new IndicatorCell(table, builder, options, indicatorColumn);
        var cells = new RowCells(table, builder, options, region, period);
        int[] columns = [value];
        var values = new double[1];
        for (var row = 0; table.Read(); row++)
        {
            if (row % RowsBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
            if (!indicator.IsWanted()) continue;

            var hasPlace = cells.TryRead();
            if (table.ReadNumbers(columns, values, 0) == 0) cells.ReportNumber(value, indicator.Quoted);
            else if (hasPlace && indicator.Handle >= 0) builder.Add(cells.Region, cells.Period, indicator.Handle, values[0], table.Place);
        }
    }
}
