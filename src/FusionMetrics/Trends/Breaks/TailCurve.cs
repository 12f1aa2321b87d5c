using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>A probability of at least so much, read from upper quantiles: between two of them its logarithm is linear in the statistic, and goes on so beyond the last.</summary>
internal static class TailCurve
{
    /// <param name="tails">Probabilities, descending.</param>
    /// <param name="quantile">What is exceeded with each of them, on the scale on which the logarithm of the probability is nearly straight.</param>
    /// <param name="statistic">The statistic on that scale.</param>
    /// <returns>A probability: up to the first quantile the first; beyond the last one, where the last two are equal, the last.</returns>
    public static double P(ReadOnlySpan<double> tails, Func<int, double> quantile, double statistic)
    {
        var below = quantile(0);
        if (statistic <= below) return tails[0];
        for (var tail = 1; ; tail++)
        {
            var above = quantile(tail);
            if (statistic < above || tail == tails.Length - 1)
                return above == below ? tails[tail] : tails[tail - 1] * Exponential.Of((statistic - below) / (above - below) * Logarithm.Of(tails[tail] / tails[tail - 1]));
            below = above;
        }
    }
}
