namespace FusionMetrics.Numerics;

/// <summary>The quantiles of Student's t, with the same bits on every machine.</summary>
internal static class StudentQuantile
{
    /// <summary>The t that is exceeded on either side with a probability, right to about 14 digits.</summary>
    /// <param name="p">Above 0 and below 1.</param>
    /// <param name="freedom">The degrees of freedom, above 0.</param>
    public static double TwoSided(double p, double freedom)
    {
        // t is to a correlation r as r sqrt(f / (1 - r^2)); of small p, 1 - r is too near 0 to be found but by its logarithm.
        var logarithm = Root.Between(l => BetaTail.Of(Correlation(l), freedom) - p, -700, 0);
        var square = Exponential.Of(logarithm);
        return Math.Sqrt(freedom * (1 - square) / square);
    }

    // Of 1 - r^2 = e^l.
    private static double Correlation(double logarithm) => Math.Sqrt(-Exponential.LessOne(logarithm));
}
