namespace FusionMetrics;

/// <summary>The canonical order of rows: by region code, ordinally, then by period.</summary>
internal sealed class CanonicalOrder
{
    private readonly int[] rankOfRegion;
    private readonly int[] rankOfPeriod;
    private readonly int[]? order;

    private CanonicalOrder(int[] rankOfRegion, int[] rankOfPeriod, int[]? order)
    {
        this.rankOfRegion = rankOfRegion;
        this.rankOfPeriod = rankOfPeriod;
        this.order = order;
    }

    /// <summary>Orders the rows, and reports duplicates and mixed frequencies.</summary>
    public static CanonicalOrder Of(PanelRows rows, IReadOnlyList<Region> regions, DiagnosticBag diagnostics)
    {
        var byRegion = Ranks([.. regions.Select(r => r.Code)], StringComparer.Ordinal);
        var byPeriod = Ranks([.. rows.Periods], Comparer<Period>.Default);
        var order = IsSorted(rows, byRegion, byPeriod) ? null : Sort(rows, byRegion, byPeriod);
        ReportDuplicates(rows, regions, order, diagnostics);
        ReportMixedFrequency(rows, diagnostics);
        return new CanonicalOrder(byRegion, byPeriod, order);
    }

    /// <summary>Arranges rows without duplicates into a panel. Empties <paramref name="rows"/>.</summary>
    public Panel Arrange(PanelRows rows, IReadOnlyList<Region> regions, IReadOnlyList<string> codes)
    {
        var rowsOfRank = new int[regions.Count];
        for (var row = 0; row < rows.Count; row++) rowsOfRank[rankOfRegion[rows.RegionOf(row)]]++;

        var byRank = new Region[regions.Count];
        for (var i = 0; i < regions.Count; i++) byRank[rankOfRegion[i]] = regions[i];
        int[] present = [.. Enumerable.Range(0, regions.Count).Where(r => rowsOfRank[r] > 0)];
        var starts = new int[present.Length + 1];
        for (var i = 0; i < present.Length; i++) starts[i + 1] = starts[i] + rowsOfRank[present[i]];

        var periods = new Period[rows.Periods.Count];
        for (var i = 0; i < periods.Length; i++) periods[rankOfPeriod[i]] = rows.Periods[i];
        var periodOfRow = new int[rows.Count];
        for (var row = 0; row < rows.Count; row++)
            periodOfRow[row] = rankOfPeriod[rows.PeriodIndexOf(order is null ? row : order[row])];

        double[][] columns = [.. Enumerable.Range(0, codes.Count).Select(handle => rows.TakeColumn(handle, order))];
        return new Panel([.. present.Select(r => byRank[r])], periods, [.. codes], starts, periodOfRow, columns);
    }

    private static int[] Ranks<T>(T[] items, IComparer<T> comparer)
    {
        int[] sorted = [.. Enumerable.Range(0, items.Length)];
        Array.Sort(items, sorted, comparer);
        var rank = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++) rank[sorted[i]] = i;
        return rank;
    }

    private static bool IsSorted(PanelRows rows, int[] byRegion, int[] byPeriod)
    {
        var (region, period) = (-1, -1);
        for (var row = 0; row < rows.Count; row++)
        {
            var (nextRegion, nextPeriod) = (byRegion[rows.RegionOf(row)], byPeriod[rows.PeriodIndexOf(row)]);
            if (nextRegion < region || (nextRegion == region && nextPeriod < period)) return false;
            (region, period) = (nextRegion, nextPeriod);
        }
        return true;
    }

    // By period, then by region, each time keeping the order of equals: so of two duplicates the one read first is named first.
    private static int[] Sort(PanelRows rows, int[] byRegion, int[] byPeriod)
    {
        int[] asRead = [.. Enumerable.Range(0, rows.Count)];
        var sorted = new int[rows.Count];
        CountingSort(asRead, sorted, row => byPeriod[rows.PeriodIndexOf(row)], byPeriod.Length);
        CountingSort(sorted, asRead, row => byRegion[rows.RegionOf(row)], byRegion.Length);
        return asRead;
    }

    private static void CountingSort(int[] source, int[] target, Func<int, int> key, int keys)
    {
        var next = new int[keys + 1];
        foreach (var row in source) next[key(row) + 1]++;
        for (var i = 1; i < keys; i++) next[i] += next[i - 1];
        foreach (var row in source) target[next[key(row)]++] = row;
    }

    private static void ReportDuplicates(PanelRows rows, IReadOnlyList<Region> regions, int[]? order, DiagnosticBag diagnostics)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            var (first, second) = order is null ? (i - 1, i) : (order[i - 1], order[i]);
            if (rows.RegionOf(first) != rows.RegionOf(second) || rows.PeriodIndexOf(first) != rows.PeriodIndexOf(second)) continue;
            var (region, period) = (regions[rows.RegionOf(second)].Code, rows.PeriodOf(second));
            diagnostics.Add(PanelRules.DuplicateRow.Says(
                $"{region} in {period} is given twice{Places(rows.Origin(first), rows.Origin(second))}. Remove one of the rows.",
                rows.Origin(second).ToLocation() with { Region = region, Period = period }));
        }
    }

    private static string Places(RowOrigin first, RowOrigin second)
    {
        if (first.Line == 0 || second.Line == 0) return "";
        return first.File == second.File
            ? $": in line {first.Line} and in line {second.Line}"
            : $": in line {first.Line} of {first.File} and in line {second.Line} of {second.File}";
    }

    private static void ReportMixedFrequency(PanelRows rows, DiagnosticBag diagnostics)
    {
        if (rows.Periods.All(p => p.Frequency == rows.Periods[0].Frequency)) return;
        var row = Enumerable.Range(0, rows.Count).First(r => rows.PeriodOf(r).Frequency != rows.PeriodOf(0).Frequency);
        diagnostics.Add(PanelRules.MixedFrequency.Says(
            $"{rows.PeriodOf(row)} is {rows.PeriodOf(row).Frequency} but {rows.PeriodOf(0)} is {rows.PeriodOf(0).Frequency}. "
            + "A panel has periods of one frequency.", rows.Origin(row).ToLocation() with { Period = rows.PeriodOf(row) }));
    }
}
