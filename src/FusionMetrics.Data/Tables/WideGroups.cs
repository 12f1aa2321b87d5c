namespace FusionMetrics.Data.Tables;

/// <summary>Reads the wide form from groups of rows: region and period of all rows of a group, then its numbers a column at a time, so that no more than a column of them is in memory.</summary>
internal sealed class WideGroups(IPanelTable table, IColumnarRows rows, PanelBuilder builder, RowCells cells, int[] columns, int[] handles)
{
    // Of a row that is in the panel its number there.
    private const int Unusable = -1;

    private int[] numbers = [];

    // Rows without region and period: nothing may stand in them, and then they are passed over, or a number, and then something is missing.
    private readonly HashSet<int> blank = [];

    /// <summary>Reads to the end.</summary>
    public void Read(CancellationToken cancellationToken)
    {
        var hasRows = false;
        while (rows.ReadGroup())
        {
            hasRows |= Place();
            // Both are read again where a message needs them.
            for (var column = 0; column < table.Header.Count; column++)
                if (cells.Hold(column)) rows.Release(column);
            for (var i = 0; i < columns.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                ReadColumn(columns[i], handles[i]);
            }
        }
        if (!hasRows) builder.Report(CellTable.WithoutRows(table.Place.File!));
    }

    // Whether any row has a region or a period.
    private bool Place()
    {
        blank.Clear();
        if (numbers.Length < rows.GroupRows) numbers = new int[rows.GroupRows];
        for (var row = 0; row < rows.GroupRows; row++)
        {
            rows.Go(row);
            numbers[row] = Unusable;
            if (cells.AreEmpty(rows)) blank.Add(row);
            else if (cells.TryRead()) numbers[row] = builder.BeginRow(cells.Region, cells.Period, table.Place);
        }
        var hasRows = blank.Count < rows.GroupRows;
        foreach (var row in Filled())
        {
            rows.Go(row);
            cells.TryRead();
            hasRows = true;
        }
        return hasRows;
    }

    private List<int> Filled()
    {
        var filled = new List<int>();
        for (var column = 0; blank.Count > 0 && column < table.Header.Count; column++)
        {
            foreach (var row in blank)
            {
                rows.Go(row);
                if (rows[column].Kind != CellKind.Empty) filled.Add(row);
            }
            blank.ExceptWith(filled);
            rows.Release(column);
        }
        filled.Sort();
        return filled;
    }

    private void ReadColumn(int column, int handle)
    {
        ReadOnlySpan<int> columns = [column];
        Span<double> value = [0];
        for (var row = 0; row < rows.GroupRows; row++)
        {
            rows.Go(row);
            if (table.ReadNumbers(columns, value, 0) == 0)
            {
                cells.Locate();
                cells.ReportNumber(column, null);
            }
            else if (numbers[row] != Unusable) builder.SetValue(numbers[row], handle, value[0]);
        }
        rows.Release(column);
    }
}
