using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// Takes numbers apart into a power of two and the rest, and puts them together again: exact, by integer operations on the bits. Whole
/// numbers travel as doubles, because every machine has vectors of those.
/// </summary>
internal static class Binary
{
    /// <summary>2^52: a double at least this large keeps its integer in its lowest bits.</summary>
    private const double Integers = 4503599627370496;

    private const double Bias = 1023;
    private const int FractionBits = 52;
    private const ulong Fraction = (1UL << FractionBits) - 1;
    private const ulong One = 0x3FF0000000000000;
    private const ulong RootOfHalf = 0x3FE6A09E667F3BCD;

    /// <summary>
    /// Writes x as fraction * 2^exponent with the fraction in [sqrt(1/2), sqrt 2), so that numbers near one have exponent 0.
    /// </summary>
    /// <param name="x">Positive finite numbers, subnormal ones included.</param>
    /// <param name="exponent">Whole numbers.</param>
    /// <returns>The fractions.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Split(Vector512<double> x, out Vector512<double> exponent)
    {
        const double lift = 18014398509481984; // 2^54, makes the least subnormal number normal
        var subnormal = Vector512.LessThan(x, Vector512.Create(2.2250738585072014e-308));
        var normal = Vector512.ConditionalSelect(subnormal, x * lift, x);
        var bits = ShiftedBits(normal);
        exponent = Exponent(bits) - (subnormal & Vector512.Create(54.0));
        return ((bits & Vector512.Create(Fraction)) + Vector512.Create(RootOfHalf)).AsDouble();
    }

    /// <summary>
    /// The bits of x, moved so that the exponent field steps at sqrt(1/2) times a power of two rather than at a power of two.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> ShiftedBits(Vector512<double> x) => x.AsUInt64() + Vector512.Create(One - RootOfHalf);

    /// <summary>The exponent in such bits, as whole numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Exponent(Vector512<ulong> shiftedBits)
        => ((shiftedBits >>> FractionBits) | Vector512.Create(Integers).AsUInt64()).AsDouble() - Vector512.Create(Integers + Bias);

    /// <summary>2^exponent.</summary>
    /// <param name="exponent">Whole numbers from -1022 to 1023.</param>
    /// <returns>The powers.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Power(Vector512<double> exponent)
        => ((exponent + Vector512.Create(Integers + Bias)).AsUInt64() << FractionBits).AsDouble();

    /// <summary>x * 2^exponent, rounded once: in two steps, because the power alone may lie outside the range of doubles.</summary>
    /// <param name="x">Numbers of moderate size: |x| from 2^-50 to 2^50.</param>
    /// <param name="exponent">Whole numbers from -2040 to 2040.</param>
    /// <returns>The products.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Scale(Vector512<double> x, Vector512<double> exponent)
    {
        var half = Vector512.Floor(exponent * 0.5);
        return x * Power(half) * Power(exponent - half);
    }
}
