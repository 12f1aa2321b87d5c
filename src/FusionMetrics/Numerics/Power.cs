using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// Powers of numbers that are not negative, right to less than one unit in the last place, with the same bits on every machine. 0^0 = 1.
/// </summary>
internal static class Power
{
    // Beyond these exponents a power is infinity or zero, however far beyond.
    private const double Largest = 800;

    /// <summary>x^y.</summary>
    /// <param name="x">0 or more, finite; NaN below 0 and of NaN.</param>
    /// <param name="y">Any finite number; NaN of NaN.</param>
    /// <returns>The power; infinity for 0 to a negative power.</returns>
    public static double Of(double x, double y) => Of(Vector512.Create(x), Vector512.Create(y)).ToScalar();

    /// <summary>x^y in each lane.</summary>
    /// <param name="x">0 or more, finite; NaN below 0 and of NaN.</param>
    /// <param name="y">Any finite numbers; NaN of NaN.</param>
    /// <returns>The powers.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(Vector512<double> x, Vector512<double> y)
    {
        var logarithm = LogarithmPair.Of(x, out var rest);
        var product = y * logarithm;
        var productRest = Vector512.FusedMultiplyAdd(y, logarithm, -product) + y * rest;
        productRest &= Vector512.LessThan(Vector512.Abs(product), Vector512.Create(Largest));
        var power = Exponential.Of(product, productRest);
        var ordinary = Vector512.GreaterThan(x, Vector512<double>.Zero) & Vector512.Equals(y, y);
        return Vector512.EqualsAll(ordinary.AsUInt64(), Vector512<ulong>.AllBitsSet) ? power : Vector512.ConditionalSelect(ordinary, power, OfZero(x, y));
    }

    // Rare: kept out of the way of the loops that the rest is inlined into.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector512<double> OfZero(Vector512<double> x, Vector512<double> y)
    {
        var zero = Vector512<double>.Zero;
        var power = Vector512.ConditionalSelect(Vector512.GreaterThan(y, zero), zero, Vector512.Create(double.PositiveInfinity));
        power = Vector512.ConditionalSelect(Vector512.Equals(y, zero), Vector512<double>.One, power);
        return Vector512.ConditionalSelect(Vector512.Equals(x, zero) & Vector512.Equals(y, y), power, Vector512.Create(double.NaN));
    }
}
