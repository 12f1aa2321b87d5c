namespace FusionMetrics.Numerics;

/// <summary>Probabilities in the tails of Student's t with any positive number of degrees of freedom, and its quantiles.</summary>
internal static class StudentTail
{
    // The squares of larger numbers leave the range; their probabilities are 1e-150 or less but for a freedom below 1.
    private const double Largest = 1e150;

    /// <summary>The probability that t is at least so far from 0.</summary>
    /// <param name="t">Any number.</param>
    /// <param name="freedom">Above 0, finite.</param>
    public static double TwoSided(double t, double freedom)
    {
        var size = Math.Min(Math.Abs(t), Largest);
        var square = DoubleDouble.Product(size, size);
        var sum = square + freedom;
        return BetaTail.Of(freedom / sum, square / sum, freedom);
    }

    /// <summary>The probability that t is at least so large.</summary>
    /// <param name="t">Any number.</param>
    /// <param name="freedom">Above 0, finite.</param>
    public static double Upper(double t, double freedom) => t >= 0 ? TwoSided(t, freedom) / 2 : 1 - TwoSided(t, freedom) / 2;

    /// <summary>What t is below with a probability.</summary>
    /// <param name="probability">Above 0 and below 1.</param>
    /// <param name="freedom">Above 0, finite.</param>
    public static double Quantile(double probability, double freedom)
    {
        if (probability == 0.5) return 0;
        var tails = 2 * Math.Min(probability, 1 - probability);
        var high = 1.0;
        while (TwoSided(high, freedom) > tails && high < Largest) high *= 2;
        var root = Root.Between(t => TwoSided(t, freedom) / tails - 1, high == 1 ? 0 : high / 2, high);
        return probability > 0.5 ? root : -root;
    }
}
