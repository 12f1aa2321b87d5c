namespace FusionMetrics.Diagnosis;

/// <summary>The table <c>obstacle_top</c>: the largest obstacles of every region-period, a row a place.</summary>
public sealed class ObstacleTopTable : ResultTable<ObstacleTopRow>
{
    private readonly List<ObstacleTopRow> rows = [];

    internal ObstacleTopTable(ObstacleTable obstacles, int most) : base("obstacle_top")
    {
        foreach (var row in obstacles)
            rows.AddRange(row.Top(most).Select((obstacle, place) => new ObstacleTopRow(row.Region, row.Period, place + 1, obstacle)));
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("period", r => rows[r].Period.ToString()),
            TableColumn.OfIntegers("place", r => rows[r].Place),
            TableColumn.OfText("indicator", r => rows[r].Obstacle.Indicator.Code),
            TableColumn.OfNumbers("obstacle", r => rows[r].Obstacle.Degree),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ObstacleTopRow this[int index] => rows[index];

    internal override string? Picture(int row) => CellPicture.Bar(rows[row].Obstacle.Degree / 100);
}
