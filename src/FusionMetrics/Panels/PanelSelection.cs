namespace FusionMetrics;

/// <summary>Cuts rows out of a panel.</summary>
internal static class PanelSelection
{
    /// <summary>The panel with some of its rows. Regions and periods without a row left are left out.</summary>
    public static Panel Rows(Panel panel, Func<int, bool> keep)
    {
        int[] rows = [.. Enumerable.Range(0, panel.RowCount).Where(keep)];
        var (regions, starts) = RegionsOf(panel, rows);
        var (periods, periodOfRow) = PeriodsOf(panel, rows);
        double[][] columns = [.. panel.Indicators.Select(code => Gather(panel.Column(code), rows))];
        return new Panel(regions, periods, panel.Indicators, starts, periodOfRow, columns);
    }

    private static (Region[] Regions, int[] Starts) RegionsOf(Panel panel, int[] rows)
    {
        var regions = new List<Region>();
        var starts = new List<int>();
        for (var i = 0; i < rows.Length; i++)
        {
            if (i > 0 && panel.RegionIndexAt(rows[i]) == panel.RegionIndexAt(rows[i - 1])) continue;
            regions.Add(panel.RegionAt(rows[i]));
            starts.Add(i);
        }
        return ([.. regions], [.. starts, rows.Length]);
    }

    private static (Period[] Periods, int[] OfRow) PeriodsOf(Panel panel, int[] rows)
    {
        var ofRow = Gather(panel.PeriodIndices, rows);
        int[] used = [.. ofRow.Distinct().Order()];
        var position = new int[panel.Periods.Count];
        for (var i = 0; i < used.Length; i++) position[used[i]] = i;
        return ([.. used.Select(p => panel.Periods[p])], Array.ConvertAll(ofRow, p => position[p]));
    }

    private static T[] Gather<T>(ReadOnlySpan<T> source, int[] rows)
    {
        var target = new T[rows.Length];
        for (var i = 0; i < rows.Length; i++) target[i] = source[rows[i]];
        return target;
    }
}
