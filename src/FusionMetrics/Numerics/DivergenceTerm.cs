using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// f(q) = q ln q - q + 1 for q = z / mean. With q = 2^k v, v = 1 + t in [sqrt(1/2), sqrt 2):
/// f(q) = 2^k [f(v) + (1 + t) k ln 2 + 2^-k - 1], where the last three terms vanish for k = 0.
/// </summary>
/// <remarks>
/// With s = t / (2 + t): f(v) = s t [1 + s (1 + s) P(s^2)], P as in <see cref="AtanhSeries"/>, because 1 + t = (1 + s) / (1 - s). All of
/// f(v) is a product: nothing cancels, however small t is. And t itself is formed from the difference to the mean, which is exact.
/// </remarks>
internal readonly struct DivergenceTerm
{
    private const ulong ExponentField = 0xFFF0000000000000;
    private const ulong ExponentMask = 0x7FF0000000000000;
    private const ulong ExponentUnit = 1UL << 52;

    // Below this share of the mean f is 1 to the last bit, whatever the number; it keeps the exponents in range.
    private const double Negligible = 7.888609052210118e-31; // 2^-100

    private readonly Vector512<double> opposite;
    private readonly Vector512<double> meanRest;
    private readonly Vector512<double> twice;
    private readonly Vector512<double> reciprocal;
    private readonly Vector512<double> reciprocalRest;

    /// <summary>Terms about a mean.</summary>
    /// <param name="mean">In [sqrt(1/2), sqrt 2).</param>
    public DivergenceTerm(DoubleDouble mean)
    {
        opposite = Vector512.Create(-mean.High);
        meanRest = Vector512.Create(mean.Low);
        twice = Vector512.Create(2 * mean.High);
        var inverse = (DoubleDouble)1 / mean;
        reciprocal = Vector512.Create(inverse.High);
        reciprocalRest = Vector512.Create(inverse.Low);
    }

    /// <summary>f in each lane.</summary>
    /// <param name="z">Numbers that are not negative, scaled as the mean is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Of(Vector512<double> z)
    {
        var q = Vector512.MaxNative(z * reciprocal, Vector512.Create(Negligible)); // native: never NaN or -0 here
        var bits = Binary.ShiftedBits(q);
        var power = bits & Vector512.Create(ExponentField);
        // 2046 less the exponent field: its complement less one.
        var inversePower = ((power ^ Vector512.Create(ExponentMask)) - Vector512.Create(ExponentUnit)).AsDouble();

        var difference = Vector512.FusedMultiplyAdd(z, inversePower, opposite) - meanRest;
        var t = Vector512.FusedMultiplyAdd(difference, reciprocal, difference * reciprocalRest);
        var s = difference / (difference + twice);
        var w = s * s;
        var st = s * t;
        var near = Vector512.FusedMultiplyAdd(st, (w + s) * AtanhSeries.Tail(w), st);
        var k = Binary.Exponent(bits);
        var shift = Vector512.FusedMultiplyAdd(k, Vector512.Create(Ln2.High), inversePower - Vector512<double>.One); // exact near 1
        var far = Vector512.FusedMultiplyAdd(k * Ln2.Rounded, t, Vector512.FusedMultiplyAdd(k, Vector512.Create(Ln2.Low), shift));
        return (near + far) * power.AsDouble();
    }
}
