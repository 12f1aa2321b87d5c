using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>Eight running products, (High + Low) * 2^Exponent: to about 32 digits.</summary>
internal struct LaneProduct
{
    /// <summary>Factors between 2^-100 and 2^100 neither over- nor underflow where the product is normalised after this many of them.</summary>
    public const int SafeFactors = 8;

    public Vector512<double> High;
    public Vector512<double> Low;
    public Vector512<double> Exponent;

    /// <summary>A product of one factor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LaneProduct(Vector512<double> factor)
    {
        High = factor;
        Low = Vector512<double>.Zero;
        Exponent = Vector512<double>.Zero;
    }

    /// <summary>Multiplies by one more factor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Multiply(Vector512<double> factor)
    {
        var high = High * factor;
        var low = Vector512.FusedMultiplyAdd(Low, factor, Vector512.FusedMultiplyAdd(High, factor, -high));
        High = high + low;
        Low = low - (High - high);
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
