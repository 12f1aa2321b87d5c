using System.Globalization;

namespace FusionMetrics.Numerics;

/// <summary>
/// An unevaluated sum of two doubles, good for about 32 decimal digits. Built from exactly rounded operations and explicit fused
/// multiply-add only, so its bits are the same on every machine. (Dekker 1971; Hida, Li and Bailey 2001.)
/// </summary>
/// <param name="High">The value rounded to a double.</param>
/// <param name="Low">What rounding left over: at most half a unit in the last place of <paramref name="High"/>.</param>
public readonly record struct DoubleDouble(double High, double Low)
{
    /// <summary>Zero.</summary>
    public static DoubleDouble Zero => default;

    /// <summary>The nearest double.</summary>
    /// <returns>The value, rounded.</returns>
    public double ToDouble() => High + Low;

    /// <summary>The exact sum of two doubles.</summary>
    /// <param name="a">A finite number.</param>
    /// <param name="b">A finite number.</param>
    /// <returns>The sum, exactly unless it overflows.</returns>
    public static DoubleDouble Sum(double a, double b)
    {
        var high = a + b;
        var shadow = high - a;
        return new(high, (a - (high - shadow)) + (b - shadow));
    }

    /// <summary>The exact product of two doubles.</summary>
    /// <param name="a">A finite number.</param>
    /// <param name="b">A finite number.</param>
    /// <returns>The product, exactly unless it over- or underflows.</returns>
    public static DoubleDouble Product(double a, double b)
    {
        var high = a * b;
        return new(high, Math.FusedMultiplyAdd(a, b, -high));
    }

    /// <summary>A double as it is.</summary>
    public static implicit operator DoubleDouble(double value) => new(value, 0);

    /// <summary>The sum.</summary>
    public static DoubleDouble operator +(DoubleDouble a, DoubleDouble b)
    {
        var high = Sum(a.High, b.High);
        var low = Sum(a.Low, b.Low);
        high = Renormalised(high.High, high.Low + low.High);
        return Renormalised(high.High, high.Low + low.Low);
    }

    /// <summary>The negative.</summary>
    public static DoubleDouble operator -(DoubleDouble a) => new(-a.High, -a.Low);

    /// <summary>The difference.</summary>
    public static DoubleDouble operator -(DoubleDouble a, DoubleDouble b) => a + -b;

    /// <summary>The product.</summary>
    public static DoubleDouble operator *(DoubleDouble a, DoubleDouble b)
    {
        var product = Product(a.High, b.High);
        return Renormalised(product.High, product.Low + (a.High * b.Low + a.Low * b.High));
    }

    /// <summary>The quotient.</summary>
    public static DoubleDouble operator /(DoubleDouble a, DoubleDouble b)
    {
        var first = a.High / b.High;
        var rest = a - b * first;
        var second = rest.High / b.High;
        rest -= b * second;
        return Renormalised(first, second) + rest.High / b.High;
    }

    /// <summary>The square root of a number that is not negative: one step of Newton's from that of its high part.</summary>
    internal static DoubleDouble Sqrt(DoubleDouble x)
    {
        if (x.High <= 0) return Zero;
        var root = Math.Sqrt(x.High);
        return Sum(root, (x - Product(root, root)).High / (2 * root));
    }

    /// <summary>The number times a power of two, exactly unless it over- or underflows.</summary>
    internal DoubleDouble Scaled(double powerOfTwo) => new(High * powerOfTwo, Low * powerOfTwo);

    /// <summary>The nearest double, in invariant culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToDouble().ToString(CultureInfo.InvariantCulture);

    private static DoubleDouble Renormalised(double high, double low)
    {
        var sum = high + low;
        return new(sum, low - (sum - high));
    }
}
