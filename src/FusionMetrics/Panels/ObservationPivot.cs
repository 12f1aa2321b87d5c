namespace FusionMetrics;

/// <summary>
/// Observations listed one a line (long form), gathered into rows. Beside each value it keeps the line, so that a value given twice can
/// name both: twelve bytes a cell.
/// </summary>
internal sealed class ObservationPivot
{
    private readonly PanelRows rows = new();
    private readonly RowLookup lookup;
    // The line of each value plus one, since a source without lines says 0; 0 where no value was given.
    private readonly List<SegmentedColumn<int>> lines = [];
    private int lastRow = -1;

    public ObservationPivot() => lookup = new RowLookup(rows);

    /// <summary>Adds a value, unless there is one already: then <paramref name="firstLine"/> is where that one came from.</summary>
    public bool TryAdd(int region, Period period, int column, double value, RowOrigin origin, out int firstLine)
    {
        lastRow = RowOf(region, period, origin);
        while (lines.Count <= column) lines.Add(new SegmentedColumn<int>(0, 0));
        firstLine = lines[column][lastRow] - 1;
        if (firstLine >= 0) return false;
        lines[column].Set(lastRow, origin.Line + 1);
        rows.Set(lastRow, column, value);
        return true;
    }

    /// <summary>The rows gathered, after those that came as whole rows.</summary>
    public PanelRows After(PanelRows whole)
    {
        if (whole.Count == 0) return rows;
        for (var row = 0; row < rows.Count; row++)
        {
            var added = whole.Add(rows.RegionOf(row), rows.PeriodOf(row), rows.Origin(row));
            for (var column = 0; column < lines.Count; column++)
                if (lines[column][row] > 0) whole.Set(added, column, rows.Value(row, column));
        }
        return whole;
    }

    private int RowOf(int region, Period period, RowOrigin origin)
    {
        // The observations of a row mostly follow one another.
        if (lastRow >= 0 && rows.RegionOf(lastRow) == region && rows.PeriodOf(lastRow) == period) return lastRow;
        var row = lookup.Find(region, rows.PeriodIndex(period));
        if (row >= 0) return row;
        row = rows.Add(region, period, origin);
        lookup.AddLast();
        return row;
    }
}
