namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// The cheapest way to cut a series into 1, 2, 3, ... segments of a least length, by dynamic programming over the last start. O(segments n^2). Source: Bai and Perron (2003),
/// Computation and analysis of multiple structural change models, Journal of Applied Econometrics 18, 1-22.
/// </summary>
internal static class BestPartitions
{
    // Of segmentations that are equally good but for rounding, which depends on the unit, the one whose last break comes first.
    private const double Rounding = 1e-11;

    // And what rounding leaves of a cost of nothing, as a share of the cost of one segment.
    private const double Nothing = 1e-24;

    /// <summary>The best partition with each number of breaks from 0 to the most, or to as many as there is room for.</summary>
    public static IReadOnlyList<Partition> Of<TCost>(TCost cost, int mostBreaks, int leastLength) where TCost : struct, ISegmentCost
    {
        var (n, least) = (cost.Count, Math.Max(leastLength, cost.LeastLength));
        var most = Math.Min(mostBreaks, n / least - 1);
        var partitions = new List<Partition> { new([], cost.Of(0, n)) };
        var (best, nothing) = (new double[n + 1], Nothing * Math.Abs(cost.Of(0, n)));
        Array.Fill(best, double.PositiveInfinity);
        for (var t = least; t <= n; t++) best[t] = cost.Of(0, t);
        var (starts, below) = (new int[most + 1][], new double[n + 1]);
        for (var breaks = 1; breaks <= most; breaks++)
        {
            var (next, start) = (new double[n + 1], starts[breaks] = new int[n + 1]);
            Array.Fill(next, double.PositiveInfinity);
            Array.Fill(below, double.PositiveInfinity);
            // Only the whole series counts where no break is to come; every segment before the last start takes its least length.
            var first = breaks == most ? n : (breaks + 1) * least;
            for (var u = breaks * least; u <= n - least; u++)
            {
                var before = best[u];
                for (var t = Math.Max(first, u + least); t <= n; t++)
                {
                    var value = before + cost.Of(u, t);
                    if (!(value < below[t])) continue;
                    (next[t], below[t], start[t]) = (value, value - Rounding * Math.Abs(value) - nothing, u);
                }
            }
            best = next;
            partitions.Add(new(Traced(starts, breaks, n), best[n]));
        }
        return partitions;
    }

    private static int[] Traced(int[][] starts, int breaks, int end)
    {
        var trace = new int[breaks];
        for (var i = breaks; i > 0; i--) trace[i - 1] = end = starts[i][end];
        return trace;
    }
}
