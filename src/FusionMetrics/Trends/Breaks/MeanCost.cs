using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>The sum of squared deviations from the mean: sum x^2 - (sum x)^2 / m.</summary>
internal readonly struct MeanCost : ISegmentCost
{
    private readonly PrefixSums sums;
    private readonly PrefixSums squares;

    public MeanCost(ScaledSeries series)
    {
        (Count, Scale) = (series.Values.Length, series.Unit);
        sums = new(series.Values);
        squares = new(Array.ConvertAll(series.Values, x => x * x));
    }

    public int Count { get; }

    public int LeastLength => 1;

    public double Scale { get; }

    public double Of(int start, int end)
    {
        var sum = sums.Of(start, end);
        return Math.Max((squares.Of(start, end) - sum * sum / (end - start)).ToDouble(), 0);
    }

    /// <summary>The mean of a run.</summary>
    public double MeanOf(int start, int end) => sums.Of(start, end).ToDouble() / (end - start);
}
