using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// How far the estimated place of a break is from the true one, as the number of values grows: the law of the place of the maximum of W(-v) - |v| / 2 for v below 0 and
/// sqrt(phi) W(v) - v / 2 above, W a Brownian motion on either side and phi the variance after the break over that before. Source: Bai (1997), Estimation of a
/// change point in multiple regression models, Review of Economics and Statistics 79, 551-563, appendix B.
/// </summary>
internal static class BreakLocationLaw
{
    private const double RootOfTwoPi = 2.5066282746310002;

    /// <summary>The probability of a place at or before v.</summary>
    /// <param name="v">Any number.</param>
    /// <param name="phi">The ratio of the variances, above 0.</param>
    // The law after the break is that before it, read backwards in the unit that makes its own variance 1.
    public static double Below(double v, double phi) => v <= 0 ? Before(-v, phi) : 1 - Before(v / phi, 1 / phi);

    /// <summary>The place that is reached with a probability.</summary>
    /// <param name="probability">Above 0 and below 1.</param>
    /// <param name="phi">The ratio of the variances, above 0.</param>
    public static double Quantile(double probability, double phi)
    {
        var (low, high) = (-1.0, 1.0);
        while (Below(low, phi) > probability) low *= 2;
        while (Below(high, phi) < probability) high *= 2;
        while (true)
        {
            var middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) return middle;
            if (Below(middle, phi) < probability) low = middle;
            else high = middle;
        }
    }

    // Every product of a large exponential and a small tail is exp(-x / 8) times a scaled tail.
    private static double Before(double x, double phi)
    {
        var root = Math.Sqrt(x);
        var share = 1 / phi;
        var density = -root / RootOfTwoPi;
        var drift = phi * (phi + 2) / (phi + 1) * Tail((0.5 + share) * root);
        var level = (x / 2 - 2 + (phi + 2) * (phi + 2) / (phi + 1)) * Tail(root / 2);
        return Exponential.Of(-x / 8) * (density - drift + level);
    }

    // exp(z^2 / 2) times the probability of a normal variable beyond z.
    private static double Tail(double z) => ErrorFunction.Scaled(z / Math.Sqrt(2)) / 2;
}
