using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>
/// The table <c>obstacle_groups</c>: the obstacle degrees of subsystems and dimensions in percent, a row a region-period. A group has the sum
/// of its indicators, those missing left out.
/// </summary>
public sealed class ObstacleGroupTable : ResultTable<ObstacleGroupRow>
{
    private readonly ObstacleTable obstacles;
    private readonly double[][] degrees;

    private ObstacleGroupTable(ObstacleTable obstacles, double[][] degrees) : base("obstacle_groups")
    {
        this.obstacles = obstacles;
        this.degrees = degrees;
        Columns =
        [
            TableColumn.OfText("region", row => obstacles.Panel.RegionAt(row).Code),
            TableColumn.OfText("period", row => obstacles.Panel.PeriodAt(row).ToString()),
            .. obstacles.System.Groups.Select((group, at) => TableColumn.OfNumbers(group.Code, row => degrees[at][row])),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => obstacles.Count;

    /// <inheritdoc/>
    public override ObstacleGroupRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new(obstacles.Panel.RegionAt(index).Code, obstacles.Panel.PeriodAt(index),
                [.. obstacles.System.Groups.Select((group, at) => KeyValuePair.Create(group.Code, degrees[at][index]))]);
        }
    }

    internal static ObstacleGroupTable Of(ObstacleTable obstacles)
    {
        var columns = obstacles.System.Groups.Select(group => Sums(obstacles, [.. GroupMembers.Of(obstacles.System, group)]));
        return new(obstacles, [.. columns]);
    }

    private static double[] Sums(ObstacleTable obstacles, int[] members)
    {
        var sums = new double[obstacles.Count];
        for (var row = 0; row < sums.Length; row++)
        {
            var sum = DoubleDouble.Zero;
            foreach (var j in members)
                if (!double.IsNaN(obstacles.Degrees[j][row])) sum += obstacles.Degrees[j][row];
            sums[row] = sum.ToDouble();
        }
        return sums;
    }
}
