using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>The arc sine, right to two units in the last place, with the same bits on every machine.</summary>
internal static class Arcsine
{
    private const double Half = 0.5;

    // pi / 2 = High + Low.
    private const double High = 1.5707963267948966;
    private const double Low = 6.123233995736766e-17;

    /// <summary>(asin(x) / x - 1) / x^2 in powers of x^2, from the Chebyshev points of [0, 1/4]; relative error of asin 2^-57.4.</summary>
    public static ReadOnlySpan<double> Coefficients =>
    [
        0.16666666666666669, 0.07499999999998433, 0.04464285714635543, 0.030381944138531247, 0.02237217294214989, 0.017352392720869973,
        0.013971212973552933, 0.011479177415184906, 0.01032281435018578, 0.005457506718640358, 0.01740087944269402, -0.014851887071247204,
        0.028757851367421566,
    ];

    /// <summary>arcsin x, from -pi / 2 to pi / 2.</summary>
    /// <param name="x">From -1 to 1; what lies beyond counts as -1 or 1.</param>
    public static double Of(double x) => Of(Vector512.Create(x)).ToScalar();

    /// <summary>arcsin x in each lane.</summary>
    /// <param name="x">From -1 to 1; what lies beyond counts as -1 or 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x)
    {
        // Beyond 1/2: arcsin x = pi / 2 - 2 arcsin sqrt((1 - x) / 2), the difference under the root being exact.
        var one = Vector512<double>.One;
        var distance = Vector512.MinNative(Vector512.Abs(x), one);
        var far = Vector512.GreaterThan(distance, Vector512.Create(Half));
        var rest = (one - distance) * Half;
        var square = Vector512.ConditionalSelect(far, rest, distance * distance);
        var root = Vector512.ConditionalSelect(far, Vector512.Sqrt(rest), distance);
        var near = Vector512.FusedMultiplyAdd(root * square, Series(square), root);
        var turned = Vector512.Create(High) - (near + near - Vector512.Create(Low));
        var size = Vector512.ConditionalSelect(far, turned, near);
        return Vector512.CopySign(size, x);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Series(Vector512<double> u)
    {
        var sum = Vector512.Create(Coefficients[12]);
        sum = Vector512.FusedMultiplyAdd(sum, u, Vector512.Create(Coefficients[11]));
        sum = Vector512.FusedMultiplyAdd(sum, u, Vector512.Create(Coefficients[10]));
        sum = Vector512.FusedMultiplyAdd(sum, u, Vector512.Create(Coefficients[9]));
        sum = Vector512.FusedMultiplyAdd(sum, u, Vector512.Create(Coefficients[8]));
        sum = Vector512.FusedMultiplyAdd(sum, u, Vector512.Create(Coefficients[7]));
        sum = Vector512.FusedMultiplyAdd(sum, u, Vector512.Create(Coefficients[6]));
        sum = Vector512.FusedMultiplyAdd(sum, u, Vector512.Create(Coefficients[5]));
        sum = Vector512.FusedMultiplyAdd(sum, u, Vector512.Create(Coefficients[4]));
        sum = Vector512.FusedMultiplyAdd(sum, u, Vector512.Create(Coefficients[3]));
        sum = Vector512.FusedMultiplyAdd(sum, u, Vector512.Create(Coefficients[2]));
        sum = Vector512.FusedMultiplyAdd(sum, u, Vector512.Create(Coefficients[1]));
        return Vector512.FusedMultiplyAdd(sum, u, Vector512.Create(Coefficients[0]));
    }
}
