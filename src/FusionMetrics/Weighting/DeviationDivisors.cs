using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>Standard deviations by their divisor.</summary>
internal static class DeviationDivisors
{
    /// <summary>The standard deviation of a column, in the unit of its scatter.</summary>
    public static DoubleDouble Of(this DeviationDivisor divisor, ColumnScatter scatter)
        => divisor == DeviationDivisor.N ? scatter.Population : scatter.Sample;
}
