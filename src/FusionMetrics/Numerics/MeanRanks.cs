namespace FusionMetrics.Numerics;

/// <summary>Ranks in ascending order, 1 the least; those that tie share the mean of the ranks they span.</summary>
internal static class MeanRanks
{
    /// <summary>Twice the rank of each key: a whole number. O(n log n).</summary>
    /// <param name="keys">The keys.</param>
    public static int[] Doubled<T>(ReadOnlySpan<T> keys) where T : IComparable<T>
    {
        var (sorted, order) = (keys.ToArray(), Enumerable.Range(0, keys.Length).ToArray());
        Array.Sort(sorted, order);
        var doubled = new int[order.Length];
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && sorted[end].CompareTo(sorted[start]) == 0;) end++;
            foreach (var i in order.AsSpan(start, end - start)) doubled[i] = start + 1 + end;
        }
        return doubled;
    }
}
