namespace FusionMetrics;

/// <summary>Cuts regions out of a panel.</summary>
internal static class PanelSelection
{
    public static Panel Regions(Panel panel, int[] kept)
    {
        var starts = new int[kept.Length + 1];
        for (var i = 0; i < kept.Length; i++)
        {
            var rows = panel.RowsOf(kept[i]);
            starts[i + 1] = starts[i] + rows.End.Value - rows.Start.Value;
        }

        var periods = Gather(panel, panel.PeriodIndices, kept, starts);
        var (usedPeriods, renumbered) = DropUnusedPeriods(panel.Periods, periods);
        double[][] columns = [.. panel.Indicators.Select(code => Gather(panel, panel.Column(code), kept, starts))];
        return new Panel([.. kept.Select(i => panel.Regions[i])], usedPeriods, panel.Indicators, starts, renumbered, columns);
    }

    private static T[] Gather<T>(Panel panel, ReadOnlySpan<T> source, int[] kept, int[] starts)
    {
        var target = new T[starts[^1]];
        for (var i = 0; i < kept.Length; i++) source[panel.RowsOf(kept[i])].CopyTo(target.AsSpan(starts[i]));
        return target;
    }

    private static (Period[] Periods, int[] Rows) DropUnusedPeriods(IReadOnlyList<Period> periods, int[] rows)
    {
        int[] used = [.. rows.Distinct().Order()];
        var position = new int[periods.Count];
        for (var i = 0; i < used.Length; i++) position[used[i]] = i;
        return ([.. used.Select(p => periods[p])], [.. rows.Select(p => position[p])]);
    }
}
