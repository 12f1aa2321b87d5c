namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// The cheapest way to cut a series into segments of a least length, where each break costs a penalty: by dynamic programming over the last start,
/// F(t) = min over u of F(u) + C(u, t) + penalty, exactly (Jackson et al. 2005, optimal partitioning), with inequality pruning (Killick, Fearnhead and Eckley 2012, PELT).
/// </summary>
/// <remarks>
/// A start u may be dropped at t where F(u) + C(u, t) is at least F(t), because the start t is then at least as good for whatever follows; but t is a start only
/// for ends a least length later, so until then u stays. Dropping it at once is what makes other implementations miss the optimum.
/// </remarks>
internal static class OptimalPartition
{
    // What rounding can make of a tie, as a share: too little is never dropped because of it.
    private const double Slack = 1e-12;

    public static Partition Of<TCost>(TCost cost, double penalty, int leastLength) where TCost : struct, ISegmentCost
    {
        var (n, least) = (cost.Count, Math.Max(leastLength, cost.LeastLength));
        if (n < 2 * least) return new([], cost.Of(0, n));
        var (best, starts) = (new double[n + 1], new int[n + 1]);
        var (candidates, values, droppedAt, count) = (new int[n + 1], new double[n + 1], new int[n + 1], 0);
        best[0] = -penalty;
        Array.Fill(droppedAt, int.MaxValue);
        for (var t = least; t <= n; t++)
        {
            if (t == least || t >= 2 * least) candidates[count++] = t - least;
            var kept = 0;
            best[t] = double.PositiveInfinity;
            for (var i = 0; i < count; i++)
            {
                var u = candidates[i];
                if (droppedAt[u] <= t) continue;
                candidates[kept] = u;
                values[kept++] = best[u] + cost.Of(u, t);
                if (values[kept - 1] + penalty < best[t]) (best[t], starts[t]) = (values[kept - 1] + penalty, u);
            }
            count = kept;
            for (var i = 0; i < count; i++)
                if (values[i] - best[t] > Slack * (Math.Abs(values[i]) + Math.Abs(best[t]))) droppedAt[candidates[i]] = Math.Min(droppedAt[candidates[i]], t + least);
        }
        return Partition.Of(cost, starts);
    }
}
