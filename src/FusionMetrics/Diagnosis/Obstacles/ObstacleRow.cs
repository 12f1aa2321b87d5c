namespace FusionMetrics.Diagnosis;

/// <summary>The obstacle degrees of a region in a period, in percent.</summary>
public readonly struct ObstacleRow
{
    private readonly ObstacleTable table;
    private readonly int row;

    internal ObstacleRow(ObstacleTable table, int row)
    {
        this.table = table;
        this.row = row;
    }

    /// <summary>The region's code.</summary>
    public string Region => table.Panel.RegionAt(row).Code;

    /// <summary>The period.</summary>
    public Period Period => table.Panel.PeriodAt(row);

    /// <summary>The degree of each indicator, in the order of the indicator system; NaN where a value is missing.</summary>
    public IReadOnlyList<double> Degrees
    {
        get
        {
            var (columns, at) = (table.Degrees, row);
            return [.. columns.Select(column => column[at])];
        }
    }

    /// <summary>The largest obstacles, the largest first; equal ones in the order of the indicator system, and none of 0.</summary>
    /// <param name="most">How many.</param>
    /// <returns>The obstacles.</returns>
    public IReadOnlyList<Obstacle> Top(int most = 5)
    {
        var (columns, at) = (table.Degrees, row);
        return [.. table.System.Indicators.Select((indicator, j) => new Obstacle(indicator, columns[j][at]))
            .Where(o => o.Degree > 0).OrderByDescending(o => o.Degree).Take(most)];
    }

    /// <summary>The row as text: the cells of the table, by their headings.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => table.RowText(row);
}
