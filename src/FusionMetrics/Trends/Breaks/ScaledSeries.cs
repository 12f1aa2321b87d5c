using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>The values of a series as exact deviations from their middle in a unit near their range: then squares stay in range, and sums keep their digits.</summary>
internal sealed class ScaledSeries
{
    private readonly double middle;

    public ScaledSeries(ReadOnlySpan<double> values)
    {
        var (least, largest, sum) = (double.PositiveInfinity, double.NegativeInfinity, 0.0);
        foreach (var value in values)
        {
            (least, largest) = (Math.Min(least, value), Math.Max(largest, value));
            sum += value / values.Length;
        }
        var deviation = Deviation.Between(least, largest, Math.Clamp(sum, least, largest));
        (middle, Unit, Largest) = (deviation.Center, 1 / deviation.Scale, Math.Max(largest, -least));
        Values = new DoubleDouble[values.Length];
        for (var i = 0; i < values.Length; i++) Values[i] = deviation.Of(values[i]);
    }

    /// <summary>What one unit of the deviations is in that of the values.</summary>
    public double Unit { get; }

    /// <summary>The size of the largest value, in its own unit.</summary>
    public double Largest { get; }

    public DoubleDouble[] Values { get; }

    /// <summary>The value with a deviation.</summary>
    public double ValueOf(double deviation) => Math.FusedMultiplyAdd(deviation, Unit, middle);
}
