namespace FusionMetrics;

/// <summary>
/// Rows as they arrive, stored a column at a time: the region and the period of each as a number, its line, and its values. A column is
/// let go as soon as it has been taken out, so that building needs little more memory than the panel itself.
/// </summary>
internal sealed class PanelRows
{
    private readonly List<SegmentedColumn<double>> columns = [];
    private readonly List<int> regions = [];
    private readonly List<int> periods = [];
    private readonly List<int> lines = [];
    private readonly List<Period> distinctPeriods = [];
    private readonly Dictionary<Period, int> periodIndex = [];
    private readonly List<(int FirstRow, string? File)> files = [];
    private int expectedRows;
    private double[] spare = [];

    public int Count => regions.Count;

    /// <summary>The periods that occur, each once, in the order of their first row.</summary>
    public IReadOnlyList<Period> Periods => distinctPeriods;

    public int RegionOf(int row) => regions[row];

    /// <summary>The position of a row's period in <see cref="Periods"/>.</summary>
    public int PeriodIndexOf(int row) => periods[row];

    public Period PeriodOf(int row) => distinctPeriods[periods[row]];

    public RowOrigin Origin(int row)
    {
        if (row >= Count) return default;
        var file = files.FindLast(f => f.FirstRow <= row).File;
        return new RowOrigin(file, lines[row]);
    }

    /// <summary>Sets memory aside for rows still to come.</summary>
    public void Expect(int rows)
    {
        expectedRows = rows;
        regions.EnsureCapacity(rows);
        periods.EnsureCapacity(rows);
        lines.EnsureCapacity(rows);
    }

    /// <summary>Adds a row without values.</summary>
    /// <returns>Its number.</returns>
    public int Add(int region, Period period, RowOrigin origin)
    {
        if (files.Count == 0 || !ReferenceEquals(files[^1].File, origin.File)) files.Add((Count, origin.File));
        regions.Add(region);
        periods.Add(PeriodIndex(period));
        lines.Add(origin.Line);
        return Count - 1;
    }

    public void Add(int region, Period period, ReadOnlySpan<int> handles, ReadOnlySpan<double> values, RowOrigin origin)
    {
        var row = Add(region, period, origin);
        for (var i = 0; i < handles.Length; i++) Set(row, handles[i], values[i]);
    }

    public void Set(int row, int handle, double value)
    {
        while (columns.Count <= handle) columns.Add(new SegmentedColumn<double>(expectedRows, double.NaN));
        // Adding zero turns -0 into +0, so that the two cannot tell equal panels apart.
        columns[handle].Set(row, value + 0.0);
    }

    public double Value(int row, int handle) => handle < columns.Count ? columns[handle][row] : double.NaN;

    /// <summary>
    /// Takes a column out, its rows in the order given, or as they arrived when no order is given. The array may be longer than the rows.
    /// </summary>
    public double[] TakeColumn(int handle, int[]? order)
    {
        if (handle < columns.Count) return columns[handle].Take(Count, order, ref spare);
        var taken = new double[Count];
        Array.Fill(taken, double.NaN);
        return taken;
    }

    /// <summary>The position of a period in <see cref="Periods"/>, where it is added if it is new.</summary>
    public int PeriodIndex(Period period)
    {
        if (periodIndex.TryGetValue(period, out var index)) return index;
        periodIndex.Add(period, distinctPeriods.Count);
        distinctPeriods.Add(period);
        return distinctPeriods.Count - 1;
    }
}
