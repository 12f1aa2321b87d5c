using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>The natural logarithm, right to less than one unit in the last place, with the same bits on every machine.</summary>
internal static class Logarithm
{
    /// <summary>ln x. Minus infinity at 0; NaN below 0 and of NaN.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>The logarithm.</returns>
    public static double Of(double x) => Of(Vector512.Create(x)).ToScalar();

    /// <summary>ln(1 + x), without the digits that the sum would lose near 0; right to three units in the last place.</summary>
    /// <param name="x">A number above -1.</param>
    /// <returns>The logarithm.</returns>
    public static double OfOnePlus(double x)
    {
        // What the sum u = 1 + x loses of x, the quotient x / (u - 1) makes up for (Kahan; Goldberg 1991, theorem 4).
        var sum = 1 + x;
        return sum == 1 ? x : double.IsInfinity(sum) ? Of(x) : Of(sum) * (x / (sum - 1));
    }

    /// <summary>ln x in each lane.</summary>
    /// <param name="x">Any numbers.</param>
    /// <returns>The logarithms.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        var result = OfParts(Binary.Split(x, out var exponent), exponent);
        var ordinary = Vector512.GreaterThan(x, Vector512<double>.Zero) & Vector512.LessThan(x, Vector512.Create(double.PositiveInfinity));
        return Vector512.EqualsAll(ordinary.AsUInt64(), Vector512<ulong>.AllBitsSet) ? result : Vector512.ConditionalSelect(ordinary, result, OfExtreme(x));
    }

    /// <summary>ln(fraction * 2^exponent).</summary>
    /// <param name="fraction">Numbers in [sqrt(1/2), sqrt 2].</param>
    /// <param name="exponent">Whole numbers of at most 11 bits.</param>
    /// <returns>The logarithms.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> OfParts(Vector512<double> fraction, Vector512<double> exponent)
    {
        // ln(1 + f) = f - f^2/2 + s (f^2/2 + 2 s^2 P(s^2)), s = f / (2 + f): the large terms are exact, the inexact one is small
        // (the arrangement of Ng 1993 in fdlibm, here with the rounding errors of the large terms carried along).
        var f = fraction - Vector512<double>.One;
        var s = f / (f + Vector512.Create(2.0));
        var w = s * s;
        var halfF = f * 0.5;
        var square = halfF * f;
        var squareRest = Vector512.FusedMultiplyAdd(halfF, f, -square);
        var main = f - square;
        var mainRest = (f - main) - square - squareRest;
        var series = Vector512.FusedMultiplyAdd(w + w, AtanhSeries.Tail(w), square);
        var small = Vector512.FusedMultiplyAdd(s, series, mainRest);

        var shift = exponent * Ln2.High;
        var sum = shift + main;
        var sumRest = (shift - sum) + main; // exact: the shift is zero or larger than the main part
        return sum + (sumRest + Vector512.FusedMultiplyAdd(exponent, Vector512.Create(Ln2.Low), small));
    }

    // Rare: kept out of the way of the loops that the rest is inlined into.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector512<double> OfExtreme(Vector512<double> x)
    {
        var infinity = Vector512.Create(double.PositiveInfinity);
        var atInfinity = Vector512.ConditionalSelect(Vector512.Equals(x, infinity), infinity, Vector512.Create(double.NaN));
        return Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<double>.Zero), -infinity, atInfinity);
    }
}
