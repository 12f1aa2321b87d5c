namespace FusionMetrics;

/// <summary>
/// Rows as they arrive, stored a column at a time in segments: growing copies nothing, and a column's segments are released as soon as
/// it has been arranged, so that building needs little more memory than the panel itself.
/// </summary>
internal sealed class PanelRows
{
    private const int SegmentRows = 16_384;

    private readonly List<List<double[]>> columns = [];
    private readonly List<int> regions = [];
    private readonly List<Period> periods = [];
    private readonly List<int> lines = [];
    private readonly List<(int FirstRow, string? File)> files = [];

    public int Count => regions.Count;

    public int RegionOf(int row) => regions[row];

    public Period PeriodOf(int row) => periods[row];

    public RowOrigin Origin(int row)
    {
        if (row >= Count) return default;
        var file = files.FindLast(f => f.FirstRow <= row).File;
        return new RowOrigin(file, lines[row]);
    }

    public void Add(int region, Period period, ReadOnlySpan<int> handles, ReadOnlySpan<double> values, RowOrigin origin)
    {
        var (segment, offset) = Math.DivRem(Count, SegmentRows);
        for (var i = 0; i < handles.Length; i++)
        {
            // Adding zero turns -0 into +0, so that the two cannot tell equal panels apart.
            Segment(handles[i], segment)[offset] = values[i] + 0.0;
        }
        if (files.Count == 0 || !ReferenceEquals(files[^1].File, origin.File)) files.Add((Count, origin.File));
        regions.Add(region);
        periods.Add(period);
        lines.Add(origin.Line);
    }

    /// <summary>Takes a column out, its rows in the order given, or as they arrived when no order is given.</summary>
    public double[] TakeColumn(int handle, int[]? order)
    {
        var taken = new double[Count];
        if (handle >= columns.Count)
        {
            Array.Fill(taken, double.NaN);
            return taken;
        }
        while (columns[handle].Count * SegmentRows < Count) columns[handle].Add(Missing());
        var segments = columns[handle];
        if (order is null)
        {
            for (var s = 0; s < segments.Count; s++)
                segments[s].AsSpan(0, Math.Min(SegmentRows, Count - s * SegmentRows)).CopyTo(taken.AsSpan(s * SegmentRows));
        }
        else
        {
            for (var row = 0; row < order.Length; row++) taken[row] = segments[order[row] / SegmentRows][order[row] % SegmentRows];
        }
        segments.Clear();
        return taken;
    }

    private double[] Segment(int handle, int segment)
    {
        while (columns.Count <= handle) columns.Add([]);
        var segments = columns[handle];
        while (segments.Count <= segment) segments.Add(Missing());
        return segments[segment];
    }

    private static double[] Missing()
    {
        var segment = new double[SegmentRows];
        Array.Fill(segment, double.NaN);
        return segment;
    }
}
