using FusionMetrics.Numerics;

namespace FusionMetrics.Normalization;

/// <summary>The sum of least / x over positive numbers x of which least is the least, so that no term is above 1.</summary>
internal sealed class ReciprocalSum(double least) : IColumnStatistic<DoubleDouble>
{
    public DoubleDouble Collect(ReadOnlySpan<double> values)
    {
        var sum = DoubleDouble.Zero;
        foreach (var value in values) sum += (DoubleDouble)least / value;
        return sum;
    }

    public DoubleDouble Merge(DoubleDouble left, DoubleDouble right) => left + right;
}
