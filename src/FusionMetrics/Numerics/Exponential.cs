using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>The exponential function, right to less than one unit in the last place, with the same bits on every machine.</summary>
internal static class Exponential
{
    /// <summary>The largest argument of the polynomial: ln(2) / 2.</summary>
    public const double Reach = 0.34657359027997264;

    // (exp(r) - 1 - r) / r^2 at the Chebyshev points of [-Reach, Reach], relative error 2^-57.5.
    private const double C0 = 0.5;
    private const double C1 = 0.1666666666666667;
    private const double C2 = 0.04166666666666667;
    private const double C3 = 0.008333333333326141;
    private const double C4 = 0.0013888888888883752;
    private const double C5 = 0.00019841269874800493;
    private const double C6 = 2.4801587325533363E-05;
    private const double C7 = 2.7557255425746435E-06;
    private const double C8 = 2.7557273661348637E-07;
    private const double C9 = 2.510520637395701E-08;
    private const double C10 = 2.0914679376583935E-09;

    // Beyond these the result is infinity or zero, however far beyond.
    private const double Largest = 800;

    // Adding and taking away 1.5 * 2^52 rounds to a whole number, ties to even.
    private const double Rounder = 6755399441055744;

    /// <summary>The coefficients, lowest power first, for the test that makes them again.</summary>
    public static ReadOnlySpan<double> Coefficients => [C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, C10];

    /// <summary>e^x. Infinity above 709.78; subnormal below -708.4, zero below -745.13; NaN of NaN.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>The power.</returns>
    public static double Of(double x) => Of(Vector512.Create(x)).ToScalar();

    /// <summary>e^x - 1, without the digits that the difference would lose near 0; right to three units in the last place.</summary>
    /// <param name="x">Any number.</param>
    /// <returns>The power less 1.</returns>
    public static double LessOne(double x)
        => Math.Abs(x) <= Reach ? Math.FusedMultiplyAdd(x * x, Curvature(Vector512.Create(x)).ToScalar(), x) : Of(x) - 1;

    /// <summary>e^x in each lane.</summary>
    /// <param name="x">Any numbers.</param>
    /// <returns>The powers.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x) => Of(x, Vector512<double>.Zero);

    /// <summary>e^(x + low) in each lane.</summary>
    /// <param name="x">Any numbers.</param>
    /// <param name="low">What rounding x left over: at most a unit in its last place, and 0 where |x| is above 800.</param>
    /// <returns>The powers.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, Vector512<double> low)
    {
        var bound = Vector512.Create(Largest);
        var inside = Vector512.ConditionalSelect(Vector512.GreaterThan(x, bound), bound, x);
        inside = Vector512.ConditionalSelect(Vector512.LessThan(x, -bound), -bound, inside);

        // x = exponent ln 2 + r + rest: the first difference is exact (Cody and Waite 1980).
        var rounder = Vector512.Create(Rounder);
        var exponent = Vector512.FusedMultiplyAdd(inside, Vector512.Create(Ln2.Reciprocal), rounder) - rounder;
        var coarse = inside - exponent * Ln2.High;
        var correction = exponent * Ln2.Low;
        var fine = coarse - correction;
        var r = fine + low;
        var rest = ((coarse - fine) - correction) + ((fine - r) + low);

        var main = r + Vector512<double>.One;
        var mainRest = (Vector512<double>.One - main) + r;
        var small = Vector512.FusedMultiplyAdd(r * r, Curvature(r), rest);
        var result = Binary.Scale(main + (mainRest + small), exponent);
        return Vector512.ConditionalSelect(Vector512.Equals(x, x), result, x);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Curvature(Vector512<double> r)
    {
        var sum = Vector512.FusedMultiplyAdd(Vector512.Create(C10), r, Vector512.Create(C9));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(C8));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(C7));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(C6));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(C5));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(C4));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(C3));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(C2));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(C1));
        return Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(C0));
    }
}
