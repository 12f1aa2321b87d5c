using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// Eight running products, (High + Low) * 2^Exponent: to about 32 digits, and without over- or underflow for any number of factors.
/// </summary>
internal struct LaneProduct
{
    /// <summary>The factors are fractions in [sqrt(1/2), sqrt 2): this many of them stay in the range of doubles.</summary>
    public const int SafeFactors = 512;

    public Vector512<double> High;
    public Vector512<double> Low;
    public Vector512<double> Exponent;

    /// <summary>A product so far.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LaneProduct(Vector512<double> high, Vector512<double> low, Vector512<double> exponent)
    {
        High = high;
        Low = low;
        Exponent = exponent;
    }

    /// <summary>Multiplies by one more factor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Multiply(Vector512<double> fraction, Vector512<double> exponent)
    {
        var high = High * fraction;
        var low = Vector512.FusedMultiplyAdd(Low, fraction, Vector512.FusedMultiplyAdd(High, fraction, -high));
        High = high + low;
        Low = low - (High - high);
        Exponent += exponent;
    }

    /// <summary>Moves the power of two from <see cref="High"/> to <see cref="Exponent"/>: High is in [sqrt(1/2), sqrt 2) again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Normalize()
    {
        var carry = Binary.Exponent(Binary.ShiftedBits(High));
        var back = Binary.Power(-carry);
        High *= back;
        Low *= back;
        Exponent += carry;
    }
}
