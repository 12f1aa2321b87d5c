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
        var (sum, square, count) = (sums.Of(start, end), squares.Of(start, end), (double)(end - start));
        // The quotient in two parts; where it takes nearly all away, the difference of the high parts is exact.
        var product = DoubleDouble.Product(sum.High, sum.High);
        var quotient = product.High / count;
        var rest = (Math.FusedMultiplyAdd(-quotient, count, product.High) + (product.Low + 2 * sum.High * sum.Low)) / count;
        return Math.Max(square.High - quotient + (square.Low - rest), 0);
    }

    /// <summary>The mean of a run.</summary>
    public double MeanOf(int start, int end) => sums.Of(start, end).ToDouble() / (end - start);
}
