using FusionMetrics.Numerics;

namespace FusionMetrics.Normalization;

/// <summary>
/// The sum of ((x - center) / scale)^2, to about 32 digits. The scale is a power of two near the largest deviation: it keeps every digit, and
/// the squares of very large and very small values in range.
/// </summary>
internal sealed class SquaredDeviations(DoubleDouble center, double scale) : IColumnStatistic<DoubleDouble>
{
    /// <summary>The square root of a mean of squared deviations of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="center">What the deviations are from.</param>
    /// <param name="divisor">What the sum is divided by.</param>
    public static double Root(IndicatorColumn column, DoubleDouble center, double divisor)
    {
        var largest = Math.Max(Math.Abs((column.Statistics.Minimum - center).ToDouble()), Math.Abs((column.Statistics.Maximum - center).ToDouble()));
        var scale = largest == 0 ? 1 : Math.ScaleB(1, Math.ILogB(largest));
        return scale * Math.Sqrt((column.Collect(new SquaredDeviations(center, scale)) / divisor).ToDouble());
    }

    public DoubleDouble Collect(ReadOnlySpan<double> values)
    {
        var sum = DoubleDouble.Zero;
        foreach (var value in values)
        {
            var deviation = value - center;
            deviation = new(deviation.High / scale, deviation.Low / scale);
            sum += deviation * deviation;
        }
        return sum;
    }

    public DoubleDouble Merge(DoubleDouble left, DoubleDouble right) => left + right;
}
