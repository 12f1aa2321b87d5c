using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// Eight running products of powers, x1^w1 x2^w2 ...: kept as sums of logarithms to about 20 digits, so that the product of any number of
/// factors is right to the last digit or one beside it.
/// </summary>
internal struct PowerProduct
{
    // Beyond these exponents a power is infinity or zero, however far beyond.
    private const double Largest = 800;

    private ProductSum sum;

    /// <summary>Multiplies by a power.</summary>
    /// <param name="x">Positive finite numbers.</param>
    /// <param name="exponent">The exponents.</param>
    /// <param name="exponentRest">What rounding the exponents left over.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Multiply(Vector512<double> x, Vector512<double> exponent, Vector512<double> exponentRest = default)
    {
        var logarithm = LogarithmPair.Of(x, out var rest);
        sum.Add(exponent, logarithm, Vector512.FusedMultiplyAdd(exponent, rest, exponentRest * logarithm));
    }

    /// <summary>The logarithms of the products, rounded.</summary>
    public readonly Vector512<double> Logarithm => sum.Total;

    /// <summary>The products: infinity and zero beyond the range of numbers.</summary>
    public readonly Vector512<double> Value => Raised(0);

    /// <summary>The products to the power 1 + more.</summary>
    /// <param name="more">A number near 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Vector512<double> Raised(double more)
    {
        var total = sum.Total;
        var rest = Vector512.FusedMultiplyAdd(total, Vector512.Create(more), sum.Rest);
        return Exponential.Of(total, rest & Vector512.LessThan(Vector512.Abs(total), Vector512.Create(Largest)));
    }
}
