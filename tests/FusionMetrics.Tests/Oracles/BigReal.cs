using System.Globalization;
using System.Numerics;

namespace FusionMetrics.Tests.Oracles;

/// <summary>
/// A real number with 256 significant bits (77 decimal digits): the independent reference that fast kernels are measured against. Slow,
/// simple, and without any floating-point operation that could share an error with the code under test. Every operation is right to
/// about one unit in the 256th bit.
/// </summary>
public readonly partial struct BigReal : IComparable<BigReal>, IEquatable<BigReal>
{
    /// <summary>The number of significant bits.</summary>
    public const int Precision = 256;

    // The value is mantissa * 2^exponent.
    private readonly BigInteger mantissa;
    private readonly int exponent;

    private BigReal(BigInteger mantissa, int exponent)
    {
        var excess = BitLength(mantissa) - Precision;
        if (excess > 0)
        {
            mantissa = RoundedShift(mantissa, excess);
            exponent += excess;
        }
        this.mantissa = mantissa;
        this.exponent = mantissa.IsZero ? 0 : exponent;
    }

    public static BigReal Zero => default;

    public static BigReal One => new(1, 0);

    public int Sign => mantissa.Sign;

    public bool IsZero => mantissa.IsZero;

    /// <summary>The e for which 2^e &lt;= |value| &lt; 2^(e + 1).</summary>
    public int Binade => BitLength(mantissa) - 1 + exponent;

    public static BigReal Abs(BigReal x) => new(BigInteger.Abs(x.mantissa), x.exponent);

    /// <summary>value * 2^power.</summary>
    public BigReal Scaled(int power) => new(mantissa, IsZero ? 0 : exponent + power);

    public static BigReal operator +(BigReal a, BigReal b)
    {
        if (a.IsZero) return b;
        if (b.IsZero) return a;
        if (a.exponent < b.exponent) (a, b) = (b, a);
        // Far below the last bit of the larger term the smaller one cannot be seen.
        if (a.Binade - b.Binade > Precision + 2) return a;
        if (b.Binade - a.Binade > Precision + 2) return b;
        return new((a.mantissa << (a.exponent - b.exponent)) + b.mantissa, b.exponent);
    }

    public static BigReal operator -(BigReal a) => new(-a.mantissa, a.exponent);

    public static BigReal operator -(BigReal a, BigReal b) => a + -b;

    public static BigReal operator *(BigReal a, BigReal b) => new(a.mantissa * b.mantissa, a.exponent + b.exponent);

    public static BigReal operator /(BigReal a, BigReal b)
    {
        if (b.IsZero) throw new DivideByZeroException();
        var shift = Math.Max(0, Precision + 2 + BitLength(b.mantissa) - BitLength(a.mantissa));
        return new((a.mantissa << shift) / b.mantissa, a.exponent - b.exponent - shift);
    }

    public static bool operator <(BigReal a, BigReal b) => a.CompareTo(b) < 0;

    public static bool operator >(BigReal a, BigReal b) => a.CompareTo(b) > 0;

    public static bool operator <=(BigReal a, BigReal b) => a.CompareTo(b) <= 0;

    public static bool operator >=(BigReal a, BigReal b) => a.CompareTo(b) >= 0;

    public static bool operator ==(BigReal a, BigReal b) => a.CompareTo(b) == 0;

    public static bool operator !=(BigReal a, BigReal b) => a.CompareTo(b) != 0;

    public static implicit operator BigReal(int value) => new(value, 0);

    public static implicit operator BigReal(double value) => FromDouble(value);

    /// <summary>A finite double, exactly.</summary>
    public static BigReal FromDouble(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "Only finite numbers are real.");
        var bits = BitConverter.DoubleToInt64Bits(value);
        var field = (int)(bits >> 52) & 0x7FF;
        var fraction = bits & 0xFFFFFFFFFFFFF;
        if (field > 0) fraction |= 1L << 52;
        return new(bits < 0 ? -fraction : fraction, Math.Max(field, 1) - 1075);
    }

    /// <summary>A decimal number such as -1.25e-10, correctly rounded to 256 bits (exact if it is a binary fraction of that size).</summary>
    public static BigReal Parse(string text)
    {
        var split = text.IndexOfAny(['e', 'E']);
        var power = split < 0 ? 0 : int.Parse(text.AsSpan(split + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = (split < 0 ? text : text[..split]).Replace("_", "", StringComparison.Ordinal);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0) power -= digits.Length - point - 1;
        var integer = BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        if (power >= 0) return new(integer * BigInteger.Pow(10, power), 0);
        var divisor = BigInteger.Pow(10, -power);
        var shift = Math.Max(0, Precision + 2 + BitLength(divisor) - BitLength(integer));
        return new((integer << shift) / divisor, -shift);
    }

    /// <summary>The nearest double, ties to even; infinite above the range of doubles.</summary>
    public double ToDouble()
    {
        if (IsZero) return 0;
        var last = Math.Max(Binade, -1022) - 52;
        var integer = exponent >= last ? BigInteger.Abs(mantissa) << (exponent - last) : NearestEven(BigInteger.Abs(mantissa), last - exponent);
        var half = last / 2;
        return Sign * (double)integer * Math.ScaleB(1, half) * Math.ScaleB(1, last - half);
    }

    /// <summary>How far a computed value lies from this one, in units in the last place of this one.</summary>
    public double UlpError(double computed)
    {
        var nearest = ToDouble();
        if (!double.IsFinite(nearest) || !double.IsFinite(computed)) return nearest.Equals(computed) ? 0 : double.PositiveInfinity;
        if (IsZero) return computed == 0 ? 0 : double.PositiveInfinity;
        return Abs(FromDouble(computed) - this).Scaled(52 - Math.Max(Binade, -1022)).ToDouble();
    }

    /// <summary>|computed - value| / |value|; where the value is zero, 0 if the computed one is too, infinite otherwise.</summary>
    public double RelativeError(double computed)
    {
        if (!double.IsFinite(computed)) return double.PositiveInfinity;
        return RelativeError(FromDouble(computed));
    }

    /// <summary>|computed - value| / |value|, for a computed value with more digits than a double.</summary>
    public double RelativeError(BigReal computed)
    {
        if (IsZero) return computed.IsZero ? 0 : double.PositiveInfinity;
        return (Abs(computed - this) / Abs(this)).ToDouble();
    }

    public int CompareTo(BigReal other)
    {
        if (Sign != other.Sign || IsZero) return Sign.CompareTo(other.Sign);
        if (Binade != other.Binade) return Sign * Binade.CompareTo(other.Binade);
        var shift = exponent - other.exponent;
        return shift >= 0 ? (mantissa << shift).CompareTo(other.mantissa) : mantissa.CompareTo(other.mantissa << -shift);
    }

    public bool Equals(BigReal other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is BigReal other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Binade, Sign);

    /// <summary>Forty digits.</summary>
    public override string ToString() => ToString(40);

    /// <summary>Scientific notation with that many digits, the last one rounded.</summary>
    public string ToString(int digits)
    {
        if (IsZero) return "0";
        var power = (int)Math.Floor(Binade * 0.30102999566398120);
        for (; ; power++)
        {
            var shift = digits - 1 - power;
            var numerator = BigInteger.Abs(mantissa) * BigInteger.Pow(10, Math.Max(0, shift));
            var denominator = BigInteger.Pow(10, Math.Max(0, -shift));
            if (exponent >= 0) numerator <<= exponent;
            else denominator <<= -exponent;
            var text = ((2 * numerator + denominator) / (2 * denominator)).ToString(CultureInfo.InvariantCulture);
            if (text.Length > digits) continue;
            return string.Create(CultureInfo.InvariantCulture, $"{(Sign < 0 ? "-" : "")}{text[..1]}.{text[1..]}e{power}");
        }
    }

    private static int BitLength(BigInteger value) => (int)BigInteger.Abs(value).GetBitLength();

    private static BigInteger RoundedShift(BigInteger value, int bits) => (value + (BigInteger.One << (bits - 1))) >> bits;

    private static BigInteger NearestEven(BigInteger value, int bits)
    {
        var integer = value >> bits;
        var twice = (value - (integer << bits)) << 1;
        var order = twice.CompareTo(BigInteger.One << bits);
        return order > 0 || (order == 0 && !integer.IsEven) ? integer + 1 : integer;
    }
}
