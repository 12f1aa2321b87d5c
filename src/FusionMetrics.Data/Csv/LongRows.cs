namespace FusionMetrics.Data.Csv;

/// <summary>Reads the long form: one row an observation, with region, period, indicator and value.</summary>
internal sealed class LongRows(CsvPanelOptions options, CsvTable table, PanelBuilder builder)
{
    private const int RowsBetweenChecks = 4_096;

    private readonly Dictionary<string, int> handles = new(StringComparer.Ordinal);
    private readonly CodeCell indicator = new();
    private int handle;

    public void Read(CancellationToken cancellationToken)
    {
        int[] columns =
        [
            table.Header.RequireOnce(options.Region, "the code of the region", builder.Report),
            table.Header.RequireOnce(options.Period, "the period", builder.Report),
            table.Header.RequireOnce(options.Indicator!, "the code of the indicator", builder.Report),
            table.Header.RequireOnce(options.Value!, "the value", builder.Report),
        ];
        if (columns.Any(c => c < 0)) return;

        var known = handles.GetAlternateLookup<ReadOnlySpan<char>>();
        var cells = new RowCells(table, builder, columns[0], columns[1]);
        var numbers = new NumberCell(options.DecimalMark, options.MissingTokens);
        for (var row = 0; table.Read(); row++)
        {
            if (row % RowsBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
            if (indicator.Read(table.Cells.GetSpan(columns[2])) && !known.TryGetValue(indicator.Text, out handle)) Declare(columns[2]);
            if (indicator.Text.Length == 0) ReportEmpty(columns[2]);
            else if (handle < 0) continue;

            var hasPlace = cells.TryRead();
            if (!numbers.TryRead(table.Cells, columns[3], out var value))
                cells.ReportNumber(numbers, columns[3], CellText.Quote(new string(indicator.Text)));
            else if (hasPlace && indicator.Text.Length > 0)
                builder.Add(cells.Region, cells.Period, handle, value, table.Place);
        }
    }

    private void Declare(int column)
    {
        handle = -1;
        if (indicator.Text.Length == 0) return;
        var code = new string(indicator.Text);
        handle = builder.Declare(code);
        handles.Add(code, handle);
    }

    private void ReportEmpty(int column)
        => builder.Report(CsvRules.EmptyCode.Says("The row has no indicator. Fill in its code or remove the row.", table.At(column)));
}
