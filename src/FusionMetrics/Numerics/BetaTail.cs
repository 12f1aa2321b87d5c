namespace FusionMetrics.Numerics;

/// <summary>
/// How likely a correlation at least as far from 0 is by chance with any positive number of degrees of freedom, whole or not: the incomplete
/// beta function I(1 - r^2; f / 2, 1 / 2), which is the two tails of Student's t. Right to about 14 digits.
/// </summary>
/// <remarks>Source: Abramowitz and Stegun (1964), 26.5.8 (the continued fraction) and 6.1.47 (the quotient of gamma functions).</remarks>
internal static class BetaTail
{
    private const double RootOfPi = 1.772453850905516;

    // From here on the asymptotic series of the quotient of gamma functions has all digits.
    private const double Large = 64;

    private const double Tiny = 1e-300;

    /// <summary>The probability.</summary>
    /// <param name="correlation">r, from -1 to 1.</param>
    /// <param name="freedom">f, above 0.</param>
    public static double Of(double correlation, double freedom)
    {
        var square = DoubleDouble.Product(correlation, correlation);
        return Of(1 - square, square, Math.Abs(correlation), freedom);
    }

    /// <summary>The probability, where 1 - r^2 is known with all its digits.</summary>
    /// <param name="rest">1 - r^2, from 0 to 1.</param>
    /// <param name="square">r^2, from 0 to 1.</param>
    /// <param name="freedom">f, above 0.</param>
    public static double Of(DoubleDouble rest, DoubleDouble square, double freedom) => Of(rest, square, Math.Sqrt(square.High), freedom);

    private static double Of(DoubleDouble rest, DoubleDouble square, double size, double freedom)
    {
        if (rest.High <= 0) return 0;
        if (square.High <= 0) return 1;
        var a = freedom / 2;
        // (1 - r^2)^a |r| / B(a, 1/2), with what 1 - r^2 was rounded by.
        var factor = Power.Of(rest.High, a) * (1 + a * (rest.Low / rest.High)) * size / Beta(a);
        return rest.High < (a + 1) / (a + 2.5)
            ? Math.Min(1, factor * Fraction(a, 0.5, rest.High) / a)
            : Math.Max(0, 1 - factor * Fraction(0.5, a, square.High) / 0.5);
    }

    // B(a, 1/2) = sqrt(pi) Gamma(a) / Gamma(a + 1/2), from a large a by B(a, 1/2) = B(a + 1, 1/2) (a + 1/2) / a.
    private static double Beta(double a)
    {
        DoubleDouble rise = 1;
        for (; a < Large; a++) rise = rise * ((DoubleDouble)a + 0.5) / a;
        var x = 1 / a;
        var series = 1 + x * (1.0 / 8 + x * (1.0 / 128 + x * (-5.0 / 1024 + x * (-21.0 / 32768 + x * (399.0 / 262144 + x * 869.0 / 4194304)))));
        return rise.ToDouble() * (RootOfPi * series / Math.Sqrt(a));
    }

    // By the modified method of Lentz (Thompson and Barnett 1986).
    private static double Fraction(double a, double b, double x)
    {
        var c = 1.0;
        var d = 1 / Away(1 - (a + b) * x / (a + 1));
        var fraction = d;
        for (var m = 1; m < 10_000; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / Away(1 + even * d);
            c = Away(1 + even / c);
            fraction *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / Away(1 + odd * d);
            c = Away(1 + odd / c);
            var step = d * c;
            fraction *= step;
            if (Math.Abs(step - 1) < 2e-16) break;
        }
        return fraction;
    }

    private static double Away(double x) => Math.Abs(x) < Tiny ? Tiny : x;
}
