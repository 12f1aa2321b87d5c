namespace FusionMetrics;

/// <summary>Steps from an earlier row of a region to a later one, region by region in canonical order.</summary>
internal static class PanelSteps
{
    /// <summary>From each row to the next of the region, over gaps too.</summary>
    public static IEnumerable<(int Before, int After)> Consecutive(Panel panel)
        => Regions(panel).SelectMany(rows => rows.Skip(1).Select(after => (after - 1, after)));

    /// <summary>From the first row of each region to each later one.</summary>
    public static IEnumerable<(int Before, int After)> FromFirst(Panel panel)
        => Regions(panel).SelectMany(rows => rows.Skip(1).Select(after => (rows[0], after)));

    /// <summary>From the row of one period to each later one, for regions that have it.</summary>
    public static IEnumerable<(int Before, int After)> From(Panel panel, Period period)
        => Regions(panel).SelectMany(rows => rows.Where(row => panel.PeriodAt(row) == period)
            .SelectMany(before => rows.Where(after => after > before).Select(after => (before, after))));

    private static IEnumerable<int[]> Regions(Panel panel) => Enumerable.Range(0, panel.Regions.Count).Select(region =>
    {
        var (start, length) = panel.RowsOf(region).GetOffsetAndLength(panel.RowCount);
        return Enumerable.Range(start, length).ToArray();
    });
}
