namespace FusionMetrics.Trends.Breaks;

/// <summary>The costs of all runs of a short series that can be segments, computed once: of the least length or longer, and with room for another segment before them, if not at the beginning.</summary>
internal readonly struct CostTable : ISegmentCost
{
    private readonly double[] costs;

    private CostTable(double[] costs, int count, int leastLength, double scale) => (this.costs, Count, LeastLength, Scale) = (costs, count, leastLength, scale);

    public int Count { get; }

    public int LeastLength { get; }

    public double Scale { get; }

    /// <summary>The costs of runs.</summary>
    /// <param name="cost">What runs cost.</param>
    /// <param name="leastLength">The least number of values of a segment.</param>
    public static CostTable Of<TCost>(TCost cost, int leastLength) where TCost : struct, ISegmentCost
    {
        var n = cost.Count;
        var costs = new double[n * (n + 1)];
        for (var start = 0; start < n; start = Math.Max(start + 1, leastLength))
            for (var end = start + leastLength; end <= n; end++) costs[start * (n + 1) + end] = cost.Of(start, end);
        return new(costs, n, leastLength, cost.Scale);
    }

    public double Of(int start, int end) => costs[start * (Count + 1) + end];
}
