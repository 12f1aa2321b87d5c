namespace FusionMetrics.Trends.Breaks;

/// <summary>The costs of all runs of a short series that can be segments, computed once: of the least length or longer, and with room for another segment before them, if not at the beginning.</summary>
internal readonly struct CostTable : ISegmentCost
{
    // Beyond 134 MB costs are computed when they are asked for.
    private const int LargestCount = 4096;

    private readonly double[]? costs;
    private readonly ISegmentCost cost;

    private CostTable(double[]? costs, ISegmentCost cost, int leastLength) => (this.costs, this.cost, Count, LeastLength, Scale) = (costs, cost, cost.Count, leastLength, cost.Scale);

    public int Count { get; }

    public int LeastLength { get; }

    public double Scale { get; }

    /// <summary>The costs of runs.</summary>
    /// <param name="cost">What runs cost.</param>
    /// <param name="leastLength">The least number of values of a segment.</param>
    public static CostTable Of<TCost>(TCost cost, int leastLength) where TCost : struct, ISegmentCost
    {
        var n = cost.Count;
        if (n > LargestCount) return new(null, cost, leastLength);
        var costs = new double[n * (n + 1)];
        for (var start = 0; start < n; start = Math.Max(start + 1, leastLength))
            for (var end = start + leastLength; end <= n; end++) costs[start * (n + 1) + end] = cost.Of(start, end);
        return new(costs, cost, leastLength);
    }

    public double Of(int start, int end) => costs is null ? cost.Of(start, end) : costs[start * (Count + 1) + end];
}
