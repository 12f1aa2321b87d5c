using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>The Euclidean length and the standard deviation of a column.</summary>
internal static class ColumnSpread
{
    /// <summary>sqrt(sum x^2); infinite where that is beyond the range of numbers.</summary>
    public static double Length(this IndicatorColumn column)
    {
        var largest = Math.Max(Math.Abs(column.Statistics.Minimum), Math.Abs(column.Statistics.Maximum));
        return largest == 0 ? 0 : Root(column, DoubleDouble.Zero, Unit(largest), 1);
    }

    /// <summary>sqrt(sum (x - mean)^2 / n), over all n values: that of a population. 0 of a constant column.</summary>
    public static double Deviation(this IndicatorColumn column)
    {
        var statistics = column.Statistics;
        if (statistics.IsConstant) return 0;
        return Root(column, statistics.Mean, Unit(statistics.Maximum / 2 - statistics.Minimum / 2), statistics.Count);
    }

    // Scaling by a power of two keeps every digit and keeps the squares of very large and very small numbers in range.
    private static double Unit(double size) => Math.ScaleB(1, Math.Max(-1000, Math.ILogB(size)));

    private static double Root(IndicatorColumn column, DoubleDouble from, double unit, int count)
        => unit * Math.Sqrt((column.Collect(new SumOfSquares(from, unit)) / count).ToDouble());

    // sum ((x - from) / unit)^2, each square with what rounding leaves over.
    private sealed class SumOfSquares(DoubleDouble from, double unit) : IColumnStatistic<DoubleDouble>
    {
        public DoubleDouble Collect(ReadOnlySpan<double> values)
        {
            var whole = values.Length - values.Length % Lanes.Count;
            var total = Whole(values[..whole]);
            foreach (var value in values[whole..])
            {
                var distance = From(Vector512.Create(value)).ToScalar();
                total += DoubleDouble.Product(distance, distance);
            }
            return total;
        }

        public DoubleDouble Merge(DoubleDouble left, DoubleDouble right) => left + right;

        [MethodImpl(MethodImplOptions.NoInlining)]
        private DoubleDouble Whole(ReadOnlySpan<double> values)
        {
            var sum = new ProductSum();
            for (var i = 0; i < values.Length; i += Lanes.Count)
            {
                var distance = From(Lanes.Load(values, i));
                sum.Add(distance, distance);
            }
            return new LaneSum(sum.Total, sum.Rest).Total();
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private Vector512<double> From(Vector512<double> x) => (x - Vector512.Create(from.High) - Vector512.Create(from.Low)) / Vector512.Create(unit);
    }
}
