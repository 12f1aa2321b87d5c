namespace FusionMetrics.Trends.Breaks;

/// <summary>The costs of all runs of a short series, computed once.</summary>
internal readonly struct CostTable : ISegmentCost
{
    private readonly double[] costs;

    private CostTable(double[] costs, int count, int leastLength, double scale) => (this.costs, Count, LeastLength, Scale) = (costs, count, leastLength, scale);

    public int Count { get; }

    public int LeastLength { get; }

    public double Scale { get; }

    public static CostTable Of<TCost>(TCost cost) where TCost : struct, ISegmentCost
    {
        var n = cost.Count;
        var costs = new double[n * (n + 1)];
        for (var start = 0; start < n; start++)
            for (var end = start + 1; end <= n; end++) costs[start * (n + 1) + end] = cost.Of(start, end);
        return new(costs, n, cost.LeastLength, cost.Scale);
    }

    public double Of(int start, int end) => costs[start * (Count + 1) + end];
}
