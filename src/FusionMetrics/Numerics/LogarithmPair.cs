using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>The natural logarithm to about 20 digits, as an unevaluated sum of two numbers: what a power needs to be right to the last digit.</summary>
internal static class LogarithmPair
{
    private const double ThirdHigh = 0.3333333333333333;
    private const double ThirdLow = 1.850371707708594E-17;

    // 1/5 + w/7 + w^2/9 + ... at the Chebyshev points of [0, Reach], relative error 2^-53.8.
    private const double C0 = 0.2;
    private const double C1 = 0.14285714285714682;
    private const double C2 = 0.11111111110828116;
    private const double C3 = 0.09090909167657202;
    private const double C4 = 0.07692297485447729;
    private const double C5 = 0.06667402119112673;
    private const double C6 = 0.05853124270461193;
    private const double C7 = 0.058615255140488765;

    /// <summary>The coefficients, lowest power first, for the test that makes them again.</summary>
    public static ReadOnlySpan<double> Coefficients => [C0, C1, C2, C3, C4, C5, C6, C7];

    /// <summary>ln x = high + low in each lane.</summary>
    /// <param name="x">Positive finite numbers.</param>
    /// <param name="low">What rounding the logarithms left over.</param>
    /// <returns>The logarithms, rounded.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, out Vector512<double> low)
    {
        // ln(1 + f) = 2 atanh s with s = f / (2 + f); atanh s = s + s w (1/3 + w (1/5 + w/7 + ...)), w = s^2. All but the last bracket with
        // what rounding leaves over.
        var f = Binary.Split(x, out var exponent) - Vector512<double>.One;
        var two = Vector512.Create(2.0);
        var divisor = two + f;
        var divisorRest = (two - divisor) + f;
        var s = f / divisor;
        var sRest = (Vector512.FusedMultiplyAdd(-s, divisor, f) - s * divisorRest) / divisor;
        var w = s * s;
        var wRest = Vector512.FusedMultiplyAdd(s, s, -w) + (s + s) * sRest;

        var tail = w * Tail(w);
        var third = Vector512.Create(ThirdHigh);
        var bracket = third + tail;
        var bracketRest = (third - bracket) + tail + Vector512.Create(ThirdLow);
        var m = w * bracket;
        var mRest = Vector512.FusedMultiplyAdd(w, bracket, -m) + (w * bracketRest + wRest * bracket);
        var u = s * m;
        var uRest = Vector512.FusedMultiplyAdd(s, m, -u) + (s * mRest + sRest * m);
        var half = s + u;
        var halfRest = (s - half) + u + (sRest + uRest);

        var shift = exponent * Ln2.High;
        var main = half + half;
        var sum = shift + main;
        var sumRest = (shift - sum) + main; // exact: the shift is zero or larger than the main part
        var rest = sumRest + Vector512.FusedMultiplyAdd(exponent, Vector512.Create(Ln2.Low), halfRest + halfRest);
        var high = sum + rest;
        low = rest - (high - sum);
        return high;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Tail(Vector512<double> w)
    {
        var sum = Vector512.FusedMultiplyAdd(Vector512.Create(C7), w, Vector512.Create(C6));
        sum = Vector512.FusedMultiplyAdd(sum, w, Vector512.Create(C5));
        sum = Vector512.FusedMultiplyAdd(sum, w, Vector512.Create(C4));
        sum = Vector512.FusedMultiplyAdd(sum, w, Vector512.Create(C3));
        sum = Vector512.FusedMultiplyAdd(sum, w, Vector512.Create(C2));
        sum = Vector512.FusedMultiplyAdd(sum, w, Vector512.Create(C1));
        return Vector512.FusedMultiplyAdd(sum, w, Vector512.Create(C0));
    }
}
