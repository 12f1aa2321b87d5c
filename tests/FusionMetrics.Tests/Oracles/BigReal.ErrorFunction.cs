namespace FusionMetrics.Tests.Oracles;

/// <summary>The complementary error function, by a series below 3 and a continued fraction from there on.</summary>
public readonly partial struct BigReal
{
    /// <summary>erfc(x) = 1 - erf(x).</summary>
    public static BigReal Erfc(BigReal x)
    {
        if (x.Sign < 0) return 2 - Erfc(-x);
        return x < 3 ? One - Erf(x) : Exp(-(x * x)) * ContinuedFraction(x);
    }

    /// <summary>exp(x^2) erfc(x) for x that is not negative.</summary>
    public static BigReal ScaledErfc(BigReal x)
        => x < 3 ? Exp(x * x) * (One - Erf(x)) : ContinuedFraction(x);

    /// <summary>
    /// erf(x) = 2 x exp(-x^2) / sqrt pi * sum over n of (2 x^2)^n / (1 3 5 ... (2 n + 1)) (Abramowitz and Stegun 1964, 7.1.6).
    /// </summary>
    public static BigReal Erf(BigReal x)
    {
        if (x.IsZero) return Zero;
        var square = x * x;
        var sum = Zero;
        var term = One;
        for (var n = 1; term.Binade > sum.Binade - Precision - 8 || n < 4; n++)
        {
            sum += term;
            term = term * 2 * square / (2 * n + 1);
        }
        return 2 * x * Exp(-square) * sum / Sqrt(Pi);
    }

    /// <summary>sqrt pi exp(x^2) erfc(x) = 1/(x + (1/2)/(x + (2/2)/(x + (3/2)/(x + ...)))) (Abramowitz and Stegun 1964, 7.1.14).</summary>
    private static BigReal ContinuedFraction(BigReal x)
    {
        // The number of terms that 80 digits take falls with x^2; a test doubles it and sees no change.
        var terms = 40 + (int)(6000 / Math.Pow(x.ToDouble(), 2));
        return ContinuedFraction(x, terms);
    }

    internal static BigReal ContinuedFraction(BigReal x, int terms)
    {
        var tail = x;
        for (var n = terms; n > 0; n--) tail = x + ((BigReal)n).Scaled(-1) / tail;
        return One / (tail * Sqrt(Pi));
    }
}
