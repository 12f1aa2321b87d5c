namespace FusionMetrics.Numerics;

/// <summary>Groups of equal numbers.</summary>
internal static class TieGroups
{
    /// <summary>The size of each group of two or more, the largest first.</summary>
    /// <param name="values">Numbers, none of them NaN.</param>
    public static int[] Of(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var sizes = new List<int>();
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            for (end = start + 1; end < sorted.Length && sorted[end] == sorted[start];) end++;
            if (end - start > 1) sizes.Add(end - start);
        }
        sizes.Sort((a, b) => b.CompareTo(a));
        return [.. sizes];
    }
}
