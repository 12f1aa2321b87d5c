using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>The standard deviation of a column.</summary>
internal static class ColumnDeviation
{
    /// <summary>sqrt(sum (x - mean)^2 / n), over all n values: that of a population. 0 of a constant column.</summary>
    public static double Deviation(this IndicatorColumn column)
    {
        var statistics = column.Statistics;
        if (statistics.IsConstant) return 0;
        // Scaling by a power of two keeps every digit and keeps the squares of very large and very small differences in range.
        var scale = Math.ScaleB(1, Math.Max(-1000, Math.ILogB(statistics.Maximum / 2 - statistics.Minimum / 2)));
        var squares = column.Collect(new SquaredDeviations(statistics.Mean, scale));
        return scale * Math.Sqrt((squares / statistics.Count).ToDouble());
    }

    private sealed class SquaredDeviations(DoubleDouble mean, double scale) : IColumnStatistic<DoubleDouble>
    {
        public DoubleDouble Collect(ReadOnlySpan<double> values)
        {
            var sum = DoubleDouble.Zero;
            foreach (var value in values)
            {
                var deviation = ((value - mean.High) - mean.Low) / scale;
                sum += DoubleDouble.Product(deviation, deviation);
            }
            return sum;
        }

        public DoubleDouble Merge(DoubleDouble left, DoubleDouble right) => left + right;
    }
}
