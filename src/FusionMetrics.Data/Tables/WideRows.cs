namespace FusionMetrics.Data.Tables;

/// <summary>Reads the wide form: one row a region and period, one column an indicator.</summary>
internal sealed class WideRows(TablePanelOptions options, IPanelTable table, PanelBuilder builder)
{
    private const int RowsBetweenChecks = 4_096;

    public void Read(CancellationToken cancellationToken)
    {
        var regionColumn = table.Header.Require(options.Region, "the code of the region", builder.Report);
        var periodColumn = options.AsOf is null ? table.Header.Require(options.Period, "the period", builder.Report) : -1;
        var (columns, handles) = Declare();
        if (regionColumn < 0 || (options.AsOf is null && periodColumn < 0)) return;

        builder.Expect(table.ExpectedRows);
        var cells = new RowCells(table, builder, options, regionColumn, periodColumn);
        if (table.Groups is { } groups)
        {
            new WideGroups(table, groups, builder, cells, columns, handles).Read(cancellationToken);
            return;
        }
        var values = new double[columns.Length];
        for (var row = 0; table.Read(); row++)
        {
            if (row % RowsBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
            var hasPlace = cells.TryRead();
            for (var i = table.ReadNumbers(columns, values, 0); i < columns.Length; i = table.ReadNumbers(columns, values, i + 1))
            {
                cells.ReportNumber(columns[i], null);
                // The row is still added, so that a duplicate of it is found in the same read.
                values[i] = double.NaN;
            }
            if (hasPlace) builder.AddRow(cells.Region, cells.Period, handles, values, table.Place);
        }
    }

    private (int[] Columns, int[] Handles) Declare()
    {
        var names = new SourceNames(options.Codes);
        var columns = new List<int>();
        var handles = new List<int>();
        for (var column = 0; column < table.Header.Count; column++)
        {
            if (table.Header[column].Length == 0)
            {
                builder.Report(SourceRules.EmptyHeading.Says($"Column {column + 1} has no heading and is passed over.", table.Header.At()));
                continue;
            }
            var heading = table.Header[column];
            var isPlace = heading == options.Region || (options.AsOf is null && heading == options.Period);
            var handle = isPlace ? -1 : builder.Declare(names.CodeOf(heading));
            // A column that nobody reads may be there twice.
            if ((!isPlace && handle < 0) || table.Header.IsRepeated(column, builder.Report) || isPlace) continue;
            columns.Add(column);
            handles.Add(handle);
        }
        return ([.. columns], [.. handles]);
    }
}
