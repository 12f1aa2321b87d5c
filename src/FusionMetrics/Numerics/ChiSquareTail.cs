namespace FusionMetrics.Numerics;

/// <summary>The upper tail of the chi-square distribution with a whole number of degrees of freedom.</summary>
/// <remarks>Source: Abramowitz and Stegun (1964), 26.4.4 and 26.4.5: sums of positive terms, so that no digits are lost in the tail.</remarks>
internal static class ChiSquareTail
{
    private const double RootOfHalfPi = 1.2533141373155003;

    /// <summary>The probability of a value of x or more.</summary>
    /// <param name="x">0 or more.</param>
    /// <param name="freedom">The degrees of freedom, 1 or more.</param>
    public static double Of(double x, int freedom)
    {
        if (!(x > 0)) return double.IsNaN(x) ? x : 1;
        var isOdd = freedom % 2 == 1;
        // Odd: 2 Q(sqrt x) + 2 phi(sqrt x) (sqrt x + x^(3/2) / 3 + ...); even: exp(-x/2) (1 + x/2 + (x/2)^2 / 2! + ...).
        var root = Math.Sqrt(x);
        var term = isOdd ? root / RootOfHalfPi : 1;
        var sum = 0.0;
        for (var divisor = isOdd ? 3 : 2; divisor <= freedom; divisor += 2)
        {
            sum += term;
            term *= x / divisor;
        }
        var density = Exponential.Of(-x / 2);
        return Math.Min(1, isOdd ? NormalTail.TwoSided(root) + density * sum : density * sum);
    }
}
