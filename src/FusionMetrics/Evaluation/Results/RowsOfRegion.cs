namespace FusionMetrics;

/// <summary>Finds the rows of a region in a table that is ordered by region.</summary>
internal static class RowsOfRegion
{
    public static IReadOnlyList<TRow> Find<TRow>(IReadOnlyList<TRow> rows, Func<TRow, string> regionOf, string region)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(regionOf(rows[middle]), region) < 0) low = middle + 1;
            else high = middle;
        }
        var end = low;
        while (end < rows.Count && regionOf(rows[end]) == region) end++;
        return [.. Enumerable.Range(low, end - low).Select(row => rows[row])];
    }
}
