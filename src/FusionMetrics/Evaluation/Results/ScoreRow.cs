namespace FusionMetrics;

/// <summary>The scores of a region in a period.</summary>
public readonly struct ScoreRow
{
    private readonly ScoreTable table;
    private readonly int row;

    internal ScoreRow(ScoreTable table, int row)
    {
        this.table = table;
        this.row = row;
    }

    /// <summary>The region's code.</summary>
    public string Region => table.Panel.RegionAt(row).Code;

    /// <summary>The period.</summary>
    public Period Period => table.Panel.PeriodAt(row);

    /// <summary>The index U of each subsystem, in their order.</summary>
    public IReadOnlyList<double> Indices
    {
        get
        {
            var (columns, at) = (table.Indices, row);
            return [.. columns.Select(column => column[at])];
        }
    }

    /// <summary>The score of the ranking (closeness, for TOPSIS); NaN without a ranking.</summary>
    public double Score => table.Scores is { } scores ? scores[row] : double.NaN;

    /// <summary>The rank within the period, 1 the best; equal scores as the recipe says. NaN without a ranking, and for a missing score.</summary>
    public double Rank => table.Ranks is { } ranks ? ranks[row] : double.NaN;

    /// <summary>The index U of a subsystem.</summary>
    /// <param name="subsystem">The subsystem's code.</param>
    /// <returns>The index.</returns>
    /// <exception cref="KeyNotFoundException">There is no such subsystem.</exception>
    public double Index(string subsystem) => table.IndexOf(subsystem)[row];

    /// <summary>The row as text: the cells of the table, by their headings.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => table.RowText(row);
}
