using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>
/// The table <c>obstacle_means</c>: mean obstacle degrees of indicators and groups, in percent: over all rows, over the regions of each period,
/// and over the periods of each region. Rows in which nothing falls short, or the value is missing, are left out.
/// </summary>
public sealed class ObstacleMeanTable : ResultTable<ObstacleMeanRow>
{
    private readonly List<ObstacleMeanRow> rows;

    private ObstacleMeanTable(List<ObstacleMeanRow> rows) : base("obstacle_means")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("period", r => rows[r].Period?.ToString()),
            TableColumn.OfText("level", r => rows[r].Level),
            TableColumn.OfText("code", r => rows[r].Code),
            TableColumn.OfNumbers("obstacle", r => rows[r].Mean),
            TableColumn.OfIntegers("place", r => rows[r].Place),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ObstacleMeanRow this[int index] => rows[index];

    internal override string? Picture(int row) => CellPicture.Bar(rows[row].Mean / 100);

    internal static ObstacleMeanTable Of(ObstacleTable obstacles)
    {
        var panel = obstacles.Panel;
        int[] all = [.. Enumerable.Range(0, panel.RowCount).Where(row => obstacles.Degrees.Any(column => column[row] > 0))];
        var rows = Of(obstacles, null, null, all).ToList();
        var byPeriod = all.ToLookup(row => panel.PeriodIndices[row]);
        for (var period = 0; period < panel.Periods.Count; period++) rows.AddRange(Of(obstacles, null, panel.Periods[period], [.. byPeriod[period]]));
        var byRegion = all.ToLookup(panel.RegionIndexAt);
        for (var region = 0; region < panel.Regions.Count; region++) rows.AddRange(Of(obstacles, panel.Regions[region].Code, null, [.. byRegion[region]]));
        return new(rows);
    }

    private static IEnumerable<ObstacleMeanRow> Of(ObstacleTable obstacles, string? region, Period? period, int[] some)
    {
        var system = obstacles.System;
        double[] means = [.. obstacles.Degrees.Select(column => Mean(column, some))];
        var groups = system.Groups.Select(group => (group, Sum: Sum(means, GroupMembers.Of(system, group))));
        IEnumerable<(string Level, string Code, double Mean)> found =
        [
            .. groups.Select((g, at) => (at < system.Subsystems.Count ? "subsystem" : "dimension", g.group.Code, g.Sum)),
            .. system.Indicators.Select((indicator, j) => ("indicator", indicator.Code, means[j])),
        ];
        return found.GroupBy(f => f.Level).SelectMany(level => level.Select(f
            => new ObstacleMeanRow(region, period, f.Level, f.Code, f.Mean, double.IsNaN(f.Mean) ? null : 1 + level.Count(other => other.Mean > f.Mean))));
    }

    private static double Mean(double[] column, int[] some)
    {
        var (sum, count) = (DoubleDouble.Zero, 0);
        foreach (var row in some)
        {
            if (double.IsNaN(column[row])) continue;
            sum += column[row];
            count++;
        }
        return count == 0 ? double.NaN : (sum / count).ToDouble();
    }

    private static double Sum(double[] means, IEnumerable<int> members)
    {
        var (sum, any) = (DoubleDouble.Zero, false);
        foreach (var j in members)
        {
            if (double.IsNaN(means[j])) continue;
            sum += means[j];
            any = true;
        }
        return any ? sum.ToDouble() : double.NaN;
    }
}
