using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>The Euclidean length of a column.</summary>
internal static class ColumnLength
{
    /// <summary>sqrt(sum x^2); infinite where that is beyond the range of numbers.</summary>
    public static double Length(this IndicatorColumn column)
    {
        var largest = Math.Max(Math.Abs(column.Statistics.Minimum), Math.Abs(column.Statistics.Maximum));
        // Scaling by a power of two keeps every digit and keeps the squares of very large and very small values in range.
        var scale = largest == 0 ? 1 : Math.ScaleB(1, Math.ILogB(largest));
        return scale * Math.Sqrt(column.Collect(new SumOfSquares(scale)).ToDouble());
    }

    private sealed class SumOfSquares(double scale) : IColumnStatistic<DoubleDouble>
    {
        public DoubleDouble Collect(ReadOnlySpan<double> values)
        {
            var sum = DoubleDouble.Zero;
            foreach (var value in values) sum += DoubleDouble.Product(value / scale, value / scale);
            return sum;
        }

        public DoubleDouble Merge(DoubleDouble left, DoubleDouble right) => left + right;
    }
}
