namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// The same for the cost of means by functional pruning (Maidstone, Hocking, Rigaill and Fearnhead 2017, FPOP): a start stays only while it is the best for some
/// level of the segment that it begins. Few do, so the time is nearly in proportion to the number of values.
/// </summary>
/// <remarks>
/// A later start v beats an earlier u at the level m where F(u) + sum of (x - m)^2 between them exceeds F(v): outside an interval around the mean between them,
/// whatever follows. With a least length v joins that much later; what u has lost to it by then it has lost for good.
/// </remarks>
internal static class FunctionalPruning
{
    private const double Slack = 1e-12;

    public static Partition Of(MeanCost cost, double penalty, int leastLength)
    {
        var (n, least) = (cost.Count, Math.Max(leastLength, cost.LeastLength));
        if (n < 2 * least) return new([], cost.Of(0, n));
        var (best, starts) = (new double[n + 1], new int[n + 1]);
        best[0] = -penalty;
        var levels = new LevelMap();
        for (var t = least; t <= n; t++)
        {
            if (t == least) levels.Begin(0);
            else if (t >= 2 * least) levels.Join(t - least, best, cost, Slack);
            best[t] = double.PositiveInfinity;
            foreach (var u in levels.Starts)
            {
                var value = best[u] + cost.Of(u, t) + penalty;
                if (value < best[t] || (value == best[t] && u < starts[t])) (best[t], starts[t]) = (value, u);
            }
        }
        return Partition.Of(cost, starts);
    }
}
