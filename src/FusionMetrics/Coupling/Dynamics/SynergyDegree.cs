using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Coupling.Dynamics;

/// <summary>
/// The synergy degree of a composite system (复合系统协同度): how much its subsystems have become more orderly together since a base period. From the changes
/// of their order degrees (有序度) u_j: cm = s (prod |u_j(t) - u_j(0)|)^(1/n), or s sum a_j |u_j(t) - u_j(0)| with weights a, where s = 1 when no order degree
/// has fallen, and -1 otherwise. In [-1, 1] for order degrees in [0, 1].
/// </summary>
/// <remarks>
/// Papers write s = min(change) / |min(change)|, which has no value where the least change is 0: here s is 1 then, and the geometric form is 0. A change that is
/// NaN makes it NaN. Source: Meng Qingsong and Han Wenxiu (2000), Journal of Tianjin University 33(4), 444-446.
/// </remarks>
public static class SynergyDegree
{
    /// <summary>The order degree of a subsystem: the geometric mean of the order of its parameters.</summary>
    /// <param name="orders">The order of each parameter, in [0, 1]: what min-max normalisation gives. At least one.</param>
    /// <returns>The mean; 0 where one is 0, NaN where one is negative or NaN.</returns>
    public static double OrderDegree(params ReadOnlySpan<double> orders) => GeometricMean(orders);

    /// <summary>The synergy degree by the geometric mean of the changes, the usual form.</summary>
    /// <param name="changes">The change of the order degree of each subsystem since the base period. At least one.</param>
    /// <returns>The degree.</returns>
    public static double Of(params ReadOnlySpan<double> changes) => Signed(changes, GeometricMean(Sizes(changes)));

    /// <summary>The synergy degree by a weighted sum of the changes.</summary>
    /// <param name="changes">The change of the order degree of each subsystem since the base period. At least one.</param>
    /// <param name="weights">The weight of each subsystem, summing to 1.</param>
    /// <returns>The degree.</returns>
    /// <exception cref="ArgumentException">There are not as many weights as changes.</exception>
    public static double Weighted(ReadOnlySpan<double> changes, ReadOnlySpan<double> weights)
    {
        if (weights.Length != changes.Length) throw new ArgumentException($"{changes.Length} changes need as many weights, not {weights.Length}.", nameof(weights));
        var sizes = Sizes(changes);
        var sum = DoubleDouble.Zero;
        for (var j = 0; j < sizes.Length; j++) sum += DoubleDouble.Product(weights[j], sizes[j]);
        return Signed(changes, sum.ToDouble());
    }

    private static double[] Sizes(ReadOnlySpan<double> changes)
    {
        if (changes.IsEmpty) throw new ArgumentException("A composite system needs a subsystem or more.", nameof(changes));
        var sizes = changes.ToArray();
        for (var j = 0; j < sizes.Length; j++) sizes[j] = Math.Abs(sizes[j]);
        return sizes;
    }

    private static double Signed(ReadOnlySpan<double> changes, double size)
    {
        foreach (var change in changes)
            if (change < 0) return size == 0 ? 0 : -size;
        return size;
    }

    private static double GeometricMean(ReadOnlySpan<double> values)
    {
        var share = (DoubleDouble)1 / values.Length;
        var product = new PowerProduct();
        var least = double.PositiveInfinity;
        foreach (var value in values)
        {
            if (!(value >= 0)) return double.NaN;
            least = Math.Min(least, value);
            product.Multiply(Vector512.Create(value), Vector512.Create(share.High), Vector512.Create(share.Low));
        }
        return least == 0 ? 0 : product.Value.ToScalar();
    }
}
