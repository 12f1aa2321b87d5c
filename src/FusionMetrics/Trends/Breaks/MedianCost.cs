using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>The sum of absolute deviations from the median: the sum of the upper half less that of the lower half of the values.</summary>
internal readonly struct MedianCost(ScaledSeries series) : ISegmentCost
{
    private readonly RangeOrder order = new(series.Values);

    public int Count { get; } = series.Values.Length;

    public int LeastLength => 1;

    public double Scale { get; } = series.Unit;

    public double Of(int start, int end)
    {
        var half = (end - start) / 2;
        // Of an odd number the one in the middle counts in neither half.
        var upper = order.SumOf(start, end) - order.SumOfLeast(start, end, end - start - half);
        return Math.Max((upper - order.SumOfLeast(start, end, half)).ToDouble(), 0);
    }
}
