using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// The correlation of each value with the next, by ranks: the same for any increasing function of the values. Source: Wald and Wolfowitz (1943), An exact test for
/// randomness in the non-parametric case based on serial correlation.
/// </summary>
internal static class RankAutocorrelation
{
    // Chosen so that a test of S given the serial correlation keeps its level: see docs/methods/trends.md and the study of calibration.
    private const double Shift = 1.0 / 3;
    private const double Lost = 3;

    // A series whose neighbours are as opposite as can be has a variance of nearly 0, on which nothing should rest.
    private const double Least = -0.95;

    /// <summary>sum d_t d_(t+1) / sum d_t^2, d being ranks less their mean; 0 where all values are equal.</summary>
    public static double Of(ReadOnlySpan<double> values)
    {
        var doubled = MeanRanks.Doubled(values);
        var mean = values.Length + 1;
        var (products, squares) = (Int128.Zero, Int128.Zero);
        for (var t = 0; t < doubled.Length; t++)
        {
            long d = doubled[t] - mean;
            squares += d * d;
            if (t > 0) products += d * (doubled[t - 1] - mean);
        }
        return squares == 0 ? 0 : (double)products / (double)squares;
    }

    /// <summary>
    /// The correlation of neighbours of a Gaussian series that has such ranks: 2 sin(pi r / 6) of r corrected for its bias, (n r - 1/3) / (n - 3).
    /// </summary>
    /// <param name="serial">r, of the ranks.</param>
    /// <param name="count">n, more than 3.</param>
    public static double Corrected(double serial, int count)
        => Math.Clamp(2 * Sine.Of(Math.PI / 6 * Math.Clamp((count * serial - Shift) / (count - Lost), -1, 1)), Least, 1);
}
