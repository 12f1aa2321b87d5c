namespace FusionMetrics;

/// <summary>The canonical order of rows: by region code, ordinally, then by period.</summary>
internal sealed class CanonicalOrder
{
    private readonly int[] rankOfRegion;
    private readonly int[]? order;

    private CanonicalOrder(int[] rankOfRegion, int[]? order)
    {
        this.rankOfRegion = rankOfRegion;
        this.order = order;
    }

    /// <summary>Orders the rows, and reports duplicates and mixed frequencies.</summary>
    public static CanonicalOrder Of(PanelRows rows, IReadOnlyList<Region> regions, DiagnosticBag diagnostics)
    {
        var rank = Ranks(regions);
        int Compare(int a, int b)
        {
            var byRegion = rank[rows.RegionOf(a)].CompareTo(rank[rows.RegionOf(b)]);
            return byRegion != 0 ? byRegion : rows.PeriodOf(a).CompareTo(rows.PeriodOf(b));
        }

        int[]? order = null;
        for (var row = 1; row < rows.Count && order is null; row++)
            if (Compare(row - 1, row) > 0) order = [.. Enumerable.Range(0, rows.Count)];
        // The row number breaks ties, so that of two duplicates the first is named first.
        if (order is not null) Array.Sort(order, (a, b) => Compare(a, b) is var c && c != 0 ? c : a.CompareTo(b));

        ReportDuplicates(rows, regions, order, Compare, diagnostics);
        ReportMixedFrequency(rows, diagnostics);
        return new CanonicalOrder(rank, order);
    }

    /// <summary>Arranges rows without duplicates into a panel. Empties <paramref name="rows"/>.</summary>
    public Panel Arrange(PanelRows rows, IReadOnlyList<Region> regions, IReadOnlyList<string> codes)
    {
        var rowOfRank = new int[regions.Count];
        var distinct = new SortedSet<Period>();
        for (var row = 0; row < rows.Count; row++)
        {
            rowOfRank[rankOfRegion[rows.RegionOf(row)]]++;
            distinct.Add(rows.PeriodOf(row));
        }

        var byRank = new Region[regions.Count];
        for (var i = 0; i < regions.Count; i++) byRank[rankOfRegion[i]] = regions[i];
        int[] present = [.. Enumerable.Range(0, regions.Count).Where(r => rowOfRank[r] > 0)];
        var starts = new int[present.Length + 1];
        for (var i = 0; i < present.Length; i++) starts[i + 1] = starts[i] + rowOfRank[present[i]];

        Period[] periods = [.. distinct];
        var periodOfRow = new int[rows.Count];
        for (var row = 0; row < rows.Count; row++)
            periodOfRow[row] = Array.BinarySearch(periods, rows.PeriodOf(order is null ? row : order[row]));

        double[][] columns = [.. Enumerable.Range(0, codes.Count).Select(handle => rows.TakeColumn(handle, order))];
        return new Panel([.. present.Select(r => byRank[r])], periods, [.. codes], starts, periodOfRow, columns);
    }

    private static int[] Ranks(IReadOnlyList<Region> regions)
    {
        int[] sorted = [.. Enumerable.Range(0, regions.Count).OrderBy(i => regions[i].Code, StringComparer.Ordinal)];
        var rank = new int[regions.Count];
        for (var i = 0; i < sorted.Length; i++) rank[sorted[i]] = i;
        return rank;
    }

    private static void ReportDuplicates(PanelRows rows, IReadOnlyList<Region> regions, int[]? order,
        Comparison<int> compare, DiagnosticBag diagnostics)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            var (first, second) = order is null ? (i - 1, i) : (order[i - 1], order[i]);
            if (compare(first, second) != 0) continue;
            var (region, period) = (regions[rows.RegionOf(second)].Code, rows.PeriodOf(second));
            diagnostics.Add(PanelRules.DuplicateRow.Says(
                $"{region} in {period} is given twice: {Place(rows.Origin(first))} and {Place(rows.Origin(second))}. Remove one of the rows.",
                rows.Origin(second).ToLocation() with { Region = region, Period = period }));
        }
    }

    private static string Place(RowOrigin origin) => origin.Line == 0 ? "an earlier row" : $"in line {origin.Line}";

    private static void ReportMixedFrequency(PanelRows rows, DiagnosticBag diagnostics)
    {
        for (var row = 1; row < rows.Count; row++)
        {
            if (rows.PeriodOf(row).Frequency == rows.PeriodOf(0).Frequency) continue;
            diagnostics.Add(PanelRules.MixedFrequency.Says(
                $"{rows.PeriodOf(row)} is {rows.PeriodOf(row).Frequency} but {rows.PeriodOf(0)} is {rows.PeriodOf(0).Frequency}. "
                + "A panel has periods of one frequency.", rows.Origin(row).ToLocation() with { Period = rows.PeriodOf(row) }));
            return;
        }
    }
}
