using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// The median preorder of two complete preorders. A row stands above another where it is above in one and not below in the other. Rows are
/// ranked by the longest chain of rows above them; those of one rank, which are incomparable or alike, by the sum of their two places.
/// </summary>
/// <remarks>Source: Vallée and Zielniewicz (1994), ELECTRE III-IV, version 3.x, aspects méthodologiques, Document du LAMSADE 85.</remarks>
internal static class MedianPreorder
{
    /// <summary>The rank of each row, 1 the best, with mean ranks for rows that tie. O(n log n + n k) for k ranks.</summary>
    /// <param name="descending">The place of each row in one preorder, 1 the best.</param>
    /// <param name="ascending">Its place in the other.</param>
    public static double[] Ranks(int[] descending, int[] ascending)
    {
        var order = Enumerable.Range(0, descending.Length).OrderBy(i => descending[i]).ThenBy(i => ascending[i]).ToArray();
        var chain = new int[order.Length];
        // The least place in the other preorder of the rows so far, by the length of the chain above them.
        var least = new List<int>();
        for (int start = 0, end; start < order.Length; start = end)
        {
            var (first, second) = (descending[order[start]], ascending[order[start]]);
            for (end = start + 1; end < order.Length && descending[order[end]] == first && ascending[order[end]] == second;) end++;
            // All rows so far are not below in the first preorder: those not below in the second either stand above.
            var length = least.FindLastIndex(place => place <= second) + 1;
            foreach (var row in order.AsSpan(start, end - start)) chain[row] = length;
            if (length == least.Count) least.Add(second);
            else least[length] = Math.Min(least[length], second);
        }
        (int, int)[] keys = [.. Enumerable.Range(0, order.Length).Select(i => (chain[i], descending[i] + ascending[i]))];
        return Array.ConvertAll(MeanRanks.Doubled<(int, int)>(keys), doubled => doubled / 2.0);
    }
}
