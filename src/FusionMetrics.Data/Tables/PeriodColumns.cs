namespace FusionMetrics.Data.Tables;

/// <summary>
/// Reads tables with periods in their headings, as yearbooks print them: a row is a region, or a region's indicator, and a column a period, or an
/// indicator in a period.
/// </summary>
internal sealed class PeriodColumns(TablePanelOptions options, IPanelTable table, PanelBuilder builder)
{
    private const int RowsBetweenChecks = 4_096;

    private readonly SourceNames names = new(options.Codes);

    // A column that belongs to the panel: its period, and its indicator where the heading names it.
    private readonly record struct PeriodColumn(int Column, Period Period, int Handle);

    public void Read(CancellationToken cancellationToken)
    {
        var regionColumn = table.Header.RequireOnce(options.Region, "the code of the region", builder.Report);
        var indicatorColumn = options.Indicator is null ? -1 : table.Header.RequireOnce(options.Indicator, "the code of the indicator", builder.Report);
        var periods = Columns(regionColumn, indicatorColumn);
        if (regionColumn < 0 || (options.Indicator is not null && indicatorColumn < 0) || periods.Count == 0) return;

        var indicator = indicatorColumn < 0 ? null : new IndicatorCell(table, builder, options, indicatorColumn);
        var cells = new RowCells(table, builder, options, regionColumn, -1);
        int[] columns = [.. periods.Select(p => p.Column)];
        var values = new double[columns.Length];
        for (var row = 0; table.Read(); row++)
        {
            if (row % RowsBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
            if (indicator?.IsWanted() == false || !cells.TryReadRegion()) continue;
            for (var i = table.ReadNumbers(columns, values, 0); i < columns.Length; i = table.ReadNumbers(columns, values, i + 1))
            {
                cells.ReportNumber(columns[i], indicator?.Quoted, periods[i].Period);
                values[i] = double.NaN;
            }
            for (var i = 0; i < columns.Length; i++)
                if ((indicator?.Handle ?? periods[i].Handle) is var handle and >= 0) builder.Add(cells.Region, periods[i].Period, handle, values[i], table.Place);
        }
    }

    private List<PeriodColumn> Columns(int regionColumn, int indicatorColumn)
    {
        var columns = new List<PeriodColumn>();
        var taken = new Dictionary<(string, Period), int>();
        for (var column = 0; column < table.Header.Count; column++)
        {
            if (column == regionColumn || column == indicatorColumn || Period(column) is not { } found) continue;
            var (code, period) = found;
            if (indicatorColumn >= 0) code = "";
            else if (code.Length == 0)
            {
                builder.Report(SourceRules.NoIndicator.Says(
                    $"Heading '{table.Header[column]}' names a period, but no indicator. Name the column of the indicators, or read both rows of the header.", table.Header.At(table.Header[column])));
                return [];
            }
            var handle = code.Length == 0 ? -1 : builder.Declare(code);
            if (code.Length > 0 && handle < 0) continue;
            if (taken.TryAdd((code, period), column)) columns.Add(new(column, period, handle));
            else
                builder.Report(SourceRules.DuplicateHeading.Says(
                    $"Columns {taken[(code, period)] + 1} and {column + 1} both have the values of {(code.Length == 0 ? "" : code + " in ")}{period}. Remove one of them.",
                    table.Header.At(table.Header[column])));
        }
        if (taken.Count == 0 && regionColumn >= 0)
            builder.Report(SourceRules.NoPeriods.Says("No heading is a period. Write 2019, 2019-Q1 or 2019-01 into the headings, or name the column of the periods.", table.Header.At()));
        return columns;
    }

    // The period that one level of a heading is, and what the other levels say. Null where no level is a period, or more than one is.
    private (string Code, Period Period)? Period(int column)
    {
        var levels = table.Header.Levels(column);
        Period? period = null;
        var rest = new List<string>();
        foreach (var level in levels)
        {
            if (!PeriodCell.TryParse(level, options.Dates, out var read)) rest.Add(level);
            else if (period is null) period = read;
            else return null;
        }
        return period is { } one ? (names.CodeOf(string.Join('/', rest)), one) : null;
    }
}
