using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Trends.Breaks;

/// <summary>What segments cost by definition, and the best of all ways to cut a series by dynamic programming without any pruning.</summary>
internal sealed class NaiveSegments
{
    private readonly double[,] costs;
    private readonly int count;

    public NaiveSegments(SegmentCost kind, double[] times, double[] values, double floor)
    {
        count = values.Length;
        costs = new double[count + 1, count + 1];
        for (var start = 0; start < count; start++)
            for (var end = start + 1; end <= count; end++)
                costs[start, end] = Of(kind, times[start..end], values[start..end], floor);
    }

    public double Cost(IEnumerable<int> breaks)
    {
        int[] ends = [0, .. breaks, count];
        return ends.Zip(ends.Skip(1), (start, end) => costs[start, end]).Sum();
    }

    public double LeastPenalisedCost(double penalty, int leastLength)
    {
        var best = new double[count + 1];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = -penalty;
        for (var t = leastLength; t <= count; t++)
            for (var u = 0; u <= t - leastLength; u++)
                best[t] = Math.Min(best[t], best[u] + costs[u, t] + penalty);
        return best[count];
    }

    private static double Of(SegmentCost kind, double[] times, double[] values, double floor)
    {
        var (mean, m) = (values.Average(), values.Length);
        var squares = values.Sum(v => (v - mean) * (v - mean));
        switch (kind)
        {
            case SegmentCost.Mean:
                return squares;
            case SegmentCost.Median:
                double[] sorted = [.. values.Order()];
                return values.Sum(v => Math.Abs(v - sorted[m / 2]));
            case SegmentCost.Normal:
                return squares / m >= floor ? m * Math.Log(squares / m) : m * Math.Log(floor) + squares / floor - m;
            default:
                var clock = times.Average();
                var slope = m < 2 ? 0 : times.Zip(values, (t, v) => (t - clock) * (v - mean)).Sum() / times.Sum(t => (t - clock) * (t - clock));
                return times.Zip(values, (t, v) => v - mean - slope * (t - clock)).Sum(e => e * e);
        }
    }
}
