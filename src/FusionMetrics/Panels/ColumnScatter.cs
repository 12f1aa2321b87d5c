using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>
/// How the values of a column scatter about their mean, to about 30 digits: in a unit of the column's own in which nothing over- or
/// underflows, and without the cancellation of sums of squares about 0.
/// </summary>
/// <param name="Scale">A power of two: the unit, so that the largest value is near 1 in it.</param>
/// <param name="Count">The number of values.</param>
/// <param name="Mean">The mean of Scale * x.</param>
/// <param name="Squares">The sum of the squares of Scale * x - Mean.</param>
/// <param name="Range">The distance from the least to the largest Scale * x.</param>
internal readonly record struct ColumnScatter(double Scale, int Count, DoubleDouble Mean, DoubleDouble Squares, DoubleDouble Range)
{
    /// <summary>Measures a column in one pass, or in two where its numbers are extreme.</summary>
    /// <param name="column">The column, with at least one value.</param>
    public static ColumnScatter Of(IndicatorColumn column)
    {
        var statistics = column.Statistics;
        var size = SizeOf(column);
        var scale = ScaleFor(size);
        var mean = MeanOf(column, scale, size);
        return new(scale, statistics.Count, mean, SquaresAbout(column, scale, mean), DoubleDouble.Sum(statistics.Maximum * scale, -statistics.Minimum * scale));
    }

    /// <summary>The Euclidean length of a column: the root of the sum of its squares; infinite where that is beyond the range of numbers.</summary>
    /// <param name="column">The column.</param>
    public static double Length(IndicatorColumn column)
    {
        var scale = ScaleFor(SizeOf(column));
        return DoubleDouble.Sqrt(SquaresAbout(column, scale, DoubleDouble.Zero)).ToDouble() / scale;
    }

    /// <summary>The deviations from the mean in the unit.</summary>
    public LaneDeviation Deviation => new(Scale, Mean);

    /// <summary>The standard deviation of these values in the unit: with n for a divisor.</summary>
    public DoubleDouble Population => DoubleDouble.Sqrt(Squares / Count);

    /// <summary>The standard deviation of what the values are a sample of, in the unit: with n - 1 for a divisor; 0 of one value.</summary>
    public DoubleDouble Sample => DoubleDouble.Sqrt(Squares / Math.Max(1, Count - 1));

    /// <summary>The variance of what the values are a sample of; of 2 values or more.</summary>
    /// <param name="unit">What values are multiplied by before: a power of two.</param>
    public DoubleDouble Variance(double unit) => (Squares / (Count - 1)).Scaled(unit / Scale).Scaled(unit / Scale);

    private static double SizeOf(IndicatorColumn column) => Math.Max(Math.Abs(column.Statistics.Minimum), Math.Abs(column.Statistics.Maximum));

    private static double ScaleFor(double size) => size == 0 ? 1 : Scaling.ToNear1(size);

    private static DoubleDouble MeanOf(IndicatorColumn column, double scale, double size)
    {
        // A sum that could over- or underflow is taken again in the unit.
        const double extreme = 1e250;
        return size is < extreme and > 1 / extreme
            ? column.Statistics.Mean.Scaled(scale)
            : column.Collect(new StatisticAfter<ColumnStatistics, Scaling>(new Scaling(scale), new MomentStatistic())).Mean;
    }

    private static DoubleDouble SquaresAbout(IndicatorColumn column, double scale, DoubleDouble point)
        => column.Collect(new SumStatistic<SquaredDeviation>(new SquaredDeviation(new LaneDeviation(scale, point))));
}
