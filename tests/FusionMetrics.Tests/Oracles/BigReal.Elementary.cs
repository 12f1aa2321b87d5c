using System.Numerics;

namespace FusionMetrics.Tests.Oracles;

/// <summary>Roots, logarithm and exponential: integer arithmetic with 64 guard bits, arguments made small by tables.</summary>
public readonly partial struct BigReal
{
    private const int Work = Precision + 64;
    private const int TableBits = 8;
    private const int Levels = 3;

    private static readonly BigInteger Unit = BigInteger.One << Work;
    private static readonly BigInteger FixedLn2 = 2 * AtanhOfInverse(3);

    // Level l holds ln(1 + j / 256^(l + 1)) and exp(j / 256^(l + 1)) for j = 0..255, scaled by 2^Work.
    private static readonly BigInteger[][] Logarithms = Table(LogarithmOfEntry);
    private static readonly BigInteger[][] Exponentials = Table((denominator, j) => TaylorExp(Unit * j / denominator));

    public static BigReal Ln2 { get; } = new(FixedLn2, -Work);

    /// <summary>pi = 16 atan(1/5) - 4 atan(1/239) (Machin 1706).</summary>
    public static BigReal Pi { get; } = new(16 * AtanOfInverse(5) - 4 * AtanOfInverse(239), -Work);

    public static BigReal Sqrt(BigReal x) => Root(x, 2);

    /// <summary>The n-th root of a number that is not negative, by Newton's iteration from a double.</summary>
    public static BigReal Root(BigReal x, int n)
    {
        if (x.Sign < 0 || n < 1) throw new ArgumentOutOfRangeException(nameof(x));
        if (x.IsZero || n == 1) return x;
        var power = (int)Math.Floor((double)x.Binade / n);
        var reduced = x.Scaled(-power * n);
        BigReal root = Math.Exp((Math.Log(reduced.Scaled(-reduced.Binade).ToDouble()) + reduced.Binade * Math.Log(2)) / n);
        for (var digits = 40; digits < 2 * Precision; digits *= 2) root = ((n - 1) * root + reduced / Pow(root, n - 1)) / n;
        return root.Scaled(power);
    }

    /// <summary>A whole power.</summary>
    public static BigReal Pow(BigReal x, int n)
    {
        if (n < 0) return One / Pow(x, -n);
        var result = One;
        for (; n > 0; n >>= 1, x *= x)
            if ((n & 1) == 1) result *= x;
        return result;
    }

    /// <summary>The natural logarithm of a positive number.</summary>
    public static BigReal Log(BigReal x)
    {
        if (x.Sign <= 0) throw new ArgumentOutOfRangeException(nameof(x));
        var distance = x - One;
        if (distance.IsZero) return Zero;
        if (distance.Binade < -TableBits * Levels) return LogNearOne(distance);
        var rest = Shifted(x.mantissa, x.exponent - x.Binade + Work); // x = rest / 2^Work * 2^binade, rest in [1, 2)
        var sum = x.Binade * FixedLn2;
        for (var level = 0; level < Levels; level++)
        {
            var bits = TableBits * (level + 1);
            var j = (int)((rest - Unit) >> (Work - bits));
            sum += Logarithms[level][j];
            rest = (rest << bits) / ((1 << bits) + j);
        }
        return new(sum + 2 * FixedAtanh(((rest - Unit) << Work) / (rest + Unit)), -Work);
    }

    /// <summary>e to a power.</summary>
    public static BigReal Exp(BigReal x)
    {
        if (x.Binade > 25) throw new ArgumentOutOfRangeException(nameof(x));
        if (x.Binade < -Work) return One + x;
        var whole = Shifted(x.mantissa, x.exponent + Work);
        var power = (int)BigInteger.Divide(whole - (whole.Sign < 0 ? FixedLn2 : 0), FixedLn2);
        // x - power * ln 2, with the bits of ln 2 that a large power needs.
        var rest = whole - power * FixedLn2;
        var product = Unit;
        for (var level = 0; level < Levels; level++)
        {
            var shift = Work - TableBits * (level + 1);
            var j = (int)(rest >> shift);
            rest -= (BigInteger)j << shift;
            product = (product * Exponentials[level][j]) >> Work;
        }
        return new((product * TaylorExp(rest)) >> Work, power - Work);
    }

    /// <summary>The arc tangent: the argument is halved as an angle until its series is short.</summary>
    public static BigReal Atan(BigReal x)
    {
        const int halvings = 16;
        for (var i = 0; i < halvings; i++) x /= One + Sqrt(One + x * x);
        var square = x * x;
        var sum = Zero;
        for (var n = 24; n >= 0; n--) sum = One / (2 * n + 1) - square * sum;
        return (x * sum).Scaled(halvings);
    }

    private static BigReal LogNearOne(BigReal distance)
    {
        var s = distance / (distance + 2);
        var square = s * s;
        var sum = Zero;
        for (var n = Precision / (2 * TableBits * Levels) + 2; n >= 0; n--) sum = sum * square + One / (2 * n + 1);
        return 2 * s * sum;
    }

    private static BigInteger[][] Table(Func<BigInteger, int, BigInteger> entry)
        => [.. Enumerable.Range(1, Levels).Select(level => Enumerable.Range(0, 1 << TableBits)
            .Select(j => entry(BigInteger.One << (TableBits * level), j)).ToArray())];

    private static BigInteger LogarithmOfEntry(BigInteger denominator, int j)
        => 2 * FixedAtanh(((BigInteger)j << Work) / (2 * denominator + j));

    private static BigInteger FixedAtanh(BigInteger s)
    {
        var square = (s * s) >> Work;
        var sum = BigInteger.Zero;
        for (var n = 1; !s.IsZero; n += 2, s = (s * square) >> Work) sum += s / n;
        return sum;
    }

    private static BigInteger TaylorExp(BigInteger x)
    {
        var sum = Unit;
        var term = x;
        for (var n = 2; !term.IsZero; n++)
        {
            sum += term;
            term = ((term * x) >> Work) / n;
        }
        return sum;
    }

    private static BigInteger AtanhOfInverse(int n) => InverseSeries(n, 1);

    private static BigInteger AtanOfInverse(int n) => InverseSeries(n, -1);

    private static BigInteger InverseSeries(int n, int sign)
    {
        var sum = BigInteger.Zero;
        var term = (BigInteger.One << Work) / n;
        for (var k = 1; !term.IsZero; k += 2, term = sign * term / (n * n)) sum += term / k;
        return sum;
    }

    private static BigInteger Shifted(BigInteger value, int bits) => bits >= 0 ? value << bits : value >> -bits;
}
