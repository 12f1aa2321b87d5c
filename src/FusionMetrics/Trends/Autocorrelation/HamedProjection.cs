using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// How much autocorrelation multiplies the variance of Kendall's S of many values: that of its projection on single values,
/// sum w_i w_j (6/pi) asin(r(i-j) / 2) / sum w_i^2 with w_i = 2i - n - 1. The quotient is the rank correlation of values that correlate by r.
/// </summary>
/// <remarks>Source: Hoeffding (1948); the mean of the product of Gaussian ranks by Kendall (1975), Rank Correlation Methods, chapter 9.</remarks>
internal static class HamedProjection
{
    private const double SixOverPi = 1.9098593171027440;

    // Correlations below this add nothing that is seen.
    private const double Nothing = 1e-18;

    /// <summary>For evenly spaced values.</summary>
    /// <param name="count">How many.</param>
    /// <param name="correlation">Of neighbours.</param>
    public static double Even(int count, double correlation)
    {
        double n = count;
        var whole = n * (n * n - 1) / 3;
        var sum = DoubleDouble.Zero;
        var power = correlation;
        for (var k = 1; k < count && Math.Abs(power) > Nothing; k++, power *= correlation) sum += Weight(n, k) * Ranked(power);
        return 1 + 2 * sum.ToDouble() / whole;
    }

    /// <summary>For values at any times.</summary>
    /// <param name="steps">The times in mean steps, ascending.</param>
    /// <param name="correlation">Of values a step apart, from 0 to 1.</param>
    public static double Uneven(ReadOnlySpan<double> steps, double correlation)
    {
        double n = steps.Length;
        if (correlation == 0) return 1;
        var logarithm = Logarithm.Of(correlation);
        var sum = DoubleDouble.Zero;
        for (var i = 0; i < steps.Length; i++)
        {
            for (var j = i + 1; j < steps.Length; j++)
            {
                var power = Exponential.Of((steps[j] - steps[i]) * logarithm);
                if (power <= Nothing) break;
                sum += (2 * i - n + 1) * (2 * j - n + 1) * Ranked(power);
            }
        }
        return 1 + 2 * sum.ToDouble() / (n * (n * n - 1) / 3);
    }

    private static double Ranked(double correlation) => SixOverPi * Arcsine.Of(correlation / 2);

    // Sum of w_i w_(i+k) over i.
    private static double Weight(double n, double k)
    {
        var m = n - k;
        return m * (2 * (m + 1) * (2 * m + 1) / 3 - 2 * (n + 1) * (m + 1) + (n + 1) * (n + 1)) - 2 * k * m * k;
    }
}
