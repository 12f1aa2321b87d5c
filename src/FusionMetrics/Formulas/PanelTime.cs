namespace FusionMetrics.Formulas;

/// <summary>Which row of a region comes how many periods before which: by the calendar, whether or not there are rows between.</summary>
internal sealed class PanelTime(Panel panel)
{
    /// <summary>The panel.</summary>
    public Panel Panel => panel;

    /// <summary>For each row the one of the same region so many periods before, or, where the number is negative, after; -1 where there is none.</summary>
    public int[] Before(int periods)
    {
        var before = new int[panel.RowCount];
        foreach (var (start, end) in Regions())
        {
            var other = start;
            for (var row = start; row < end; row++)
            {
                while (other < end && panel.PeriodAt(row).Since(panel.PeriodAt(other)) > periods) other++;
                before[row] = other < end && panel.PeriodAt(row).Since(panel.PeriodAt(other)) == periods ? other : -1;
            }
        }

        return before;
    }

    /// <summary>The first row of each region, and the one behind its last.</summary>
    public IEnumerable<(int Start, int End)> Regions()
    {
        for (var region = 0; region < panel.Regions.Count; region++)
        {
            var (start, length) = panel.RowsOf(region).GetOffsetAndLength(panel.RowCount);
            yield return (start, start + length);
        }
    }
}
