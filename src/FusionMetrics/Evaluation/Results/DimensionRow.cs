namespace FusionMetrics;

/// <summary>The indices of the dimensions of a region in a period.</summary>
public readonly struct DimensionRow
{
    private readonly DimensionTable table;
    private readonly int row;

    internal DimensionRow(DimensionTable table, int row)
    {
        this.table = table;
        this.row = row;
    }

    /// <summary>The region's code.</summary>
    public string Region => table.Panel.RegionAt(row).Code;

    /// <summary>The period.</summary>
    public Period Period => table.Panel.PeriodAt(row);

    /// <summary>The index of a dimension.</summary>
    /// <param name="dimension">The dimension's code.</param>
    /// <returns>The index.</returns>
    /// <exception cref="KeyNotFoundException">There is no such dimension.</exception>
    public double Index(string dimension) => table.IndexOf(dimension)[row];

    /// <summary>The row as text: the cells of the table, by their headings.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => table.RowText(row);
}
