namespace FusionMetrics.Numerics;

/// <summary>
/// How likely a correlation at least as far from 0 is by chance, where two normal variables are not correlated: the two tails of Student's t with
/// n - 2 degrees of freedom, which are the incomplete beta function I(1 - r^2; (n - 2) / 2, 1 / 2). By its series of positive terms, to about
/// 20 digits or more.
/// </summary>
/// <remarks>Source: Abramowitz and Stegun (1964), 26.5.4 and 26.7.1.</remarks>
internal static class CorrelationTail
{
    // What is no longer seen in a sum of about 32 digits.
    private const double Nothing = 1e-33;

    // Up to here the probability is so large that taking the rest from 1 leaves it 20 digits, and the series of the rest is the shorter one.
    private const double Central = 20;

    /// <summary>The probability, from 0 to 1; below the range of doubles 0.</summary>
    /// <param name="unexplained">1 - r^2, from 0 to 1.</param>
    /// <param name="explained">r^2, from 0 to 1.</param>
    /// <param name="count">The number of pairs of values, 3 or more.</param>
    public static double Of(DoubleDouble unexplained, DoubleDouble explained, int count)
    {
        if (unexplained.High <= 0) return 0;
        if (explained.High <= 0) return 1;
        var (a, half) = ((count - 2) / 2.0, 0.5);
        var density = Raised(unexplained, count - 2) * DoubleDouble.Sqrt(explained) / Beta(count - 2);
        return explained.High <= half && a * explained.High <= Central
            ? (1 - density / half * Series(half, a, explained)).ToDouble()
            : (density / a * Series(a, half, unexplained)).ToDouble();
    }

    // x^(n/2).
    private static DoubleDouble Raised(DoubleDouble x, int doubled)
    {
        var power = doubled % 2 == 1 ? DoubleDouble.Sqrt(x) : 1;
        for (var left = doubled / 2; left > 0; left /= 2)
        {
            if (left % 2 == 1) power *= x;
            x *= x;
        }
        return power;
    }

    // B(n/2, 1/2), from B(1/2, 1/2) = pi or B(1, 1/2) = 2 by B(a + 1, 1/2) = B(a, 1/2) a / (a + 1/2).
    private static DoubleDouble Beta(int doubled)
    {
        var beta = doubled % 2 == 1 ? Arctangent.Of(1).Scaled(4) : 2;
        for (var step = doubled % 2 == 1 ? 1 : 2; step < doubled; step += 2) beta = beta * step / (step + 1);
        return beta;
    }

    // 1 + (a + b) / (a + 1) x + (a + b) (a + b + 1) / ((a + 1) (a + 2)) x^2 + ...
    private static DoubleDouble Series(double a, double b, DoubleDouble x)
    {
        DoubleDouble term = 1, sum = 1;
        for (var n = 0; term.High > Nothing * sum.High; n++)
        {
            term = term * (a + b + n) / (a + 1 + n) * x;
            sum += term;
        }
        return sum;
    }
}
