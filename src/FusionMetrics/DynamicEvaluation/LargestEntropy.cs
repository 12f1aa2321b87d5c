using FusionMetrics.Numerics;

namespace FusionMetrics.DynamicEvaluation;

/// <summary>
/// Of all weights with a given mean age, those of the largest entropy. By Lagrange's multipliers w is in proportion to e^(s age); the mean age
/// rises with s, so that one s gives the mean asked for. (Guo, Yao and Yi 2007, equation of the time weight vector; O'Hagan 1988 for ordered
/// weights.)
/// </summary>
internal static class LargestEntropy
{
    // Halving an interval of doubles ends long before.
    private const int MostSteps = 2200;

    /// <summary>Weights, not scaled to sum to 1.</summary>
    /// <param name="ages">The ages, two or more, falling to 0.</param>
    /// <param name="mean">The mean age, from 0 to the first.</param>
    /// <param name="weights">Receives the weights.</param>
    public static void Of(ReadOnlySpan<double> ages, double mean, Span<double> weights)
    {
        if (mean <= 0 || mean >= ages[0])
        {
            for (var k = 0; k < ages.Length; k++) weights[k] = ages[k] == mean ? 1 : 0;
            return;
        }
        // Where e^(s gap) leaves nothing to the second age, no mean that a double can hold lies further out.
        var gap = Math.Min(ages[0] - ages[1], ages[^2]);
        var (low, high) = (-800 / gap, 800 / gap);
        var s = 0.0;
        for (var step = 0; step < MostSteps; step++)
        {
            Fill(ages, s, weights);
            var excess = Excess(ages, mean, weights);
            if (excess == 0) return;
            if (excess < 0) low = s;
            else high = s;
            var middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) return;
            s = middle;
        }
    }

    // e^(s age), with the largest of them 1.
    private static void Fill(ReadOnlySpan<double> ages, double s, Span<double> weights)
    {
        var origin = s > 0 ? ages[0] : 0;
        for (var k = 0; k < ages.Length; k++) weights[k] = Exponential.Of(s * (ages[k] - origin));
    }

    private static double Excess(ReadOnlySpan<double> ages, double mean, ReadOnlySpan<double> weights)
    {
        var sum = DoubleDouble.Zero;
        for (var k = 0; k < ages.Length; k++) sum += weights[k] * DoubleDouble.Sum(ages[k], -mean);
        return sum.High;
    }
}
