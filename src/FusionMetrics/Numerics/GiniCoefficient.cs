using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// The Gini coefficient: half the mean difference of two of the numbers, drawn with replacement, relative to the mean. From sorted numbers
/// it is sum (2 i - n - 1) x(i) / (n sum x), i from 1 to n.
/// </summary>
internal static class GiniCoefficient
{
    /// <summary>The coefficient of numbers in ascending order.</summary>
    /// <param name="sorted">Numbers of 0 or more in ascending order, not all of them 0.</param>
    /// <returns>From 0 to below 1.</returns>
    public static double Of(ReadOnlySpan<double> sorted)
    {
        var scale = Vector512.Create(Scaling.ToNear1(sorted[^1]));
        var (differences, sum) = (new LaneSum(), new LaneSum());
        var factor = Lanes.Positions * 2 - Vector512.Create(sorted.Length - 1.0);
        var step = Vector512.Create(2.0 * Lanes.Count);
        var whole = sorted.Length - sorted.Length % Lanes.Count;
        for (var i = 0; i < whole; i += Lanes.Count, factor += step) Add(Lanes.Load(sorted, i) * scale, factor, ref differences, ref sum);
        if (whole < sorted.Length)
        {
            Span<double> tail = stackalloc double[Lanes.Count];
            sorted[whole..].CopyTo(tail);
            Add(Lanes.Load(tail, 0) * scale, factor, ref differences, ref sum);
        }
        return (differences.Total() / (sum.Total() * sorted.Length)).ToDouble();
    }

    private static void Add(Vector512<double> x, Vector512<double> factor, ref LaneSum differences, ref LaneSum sum)
    {
        var product = factor * x;
        differences.Add(product, Vector512.FusedMultiplyAdd(factor, x, -product));
        sum.Add(x);
    }
}
