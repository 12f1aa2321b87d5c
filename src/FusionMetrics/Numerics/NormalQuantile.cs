namespace FusionMetrics.Numerics;

/// <summary>The quantiles of the standard normal distribution, with the same bits on every machine.</summary>
internal static class NormalQuantile
{
    private const double RootOfTwoPi = 2.5066282746310002;

    /// <summary>The z below which a standard normal variable lies with probability p.</summary>
    /// <remarks>
    /// A start of three digits (Abramowitz and Stegun 1964, 26.2.23), then two steps of Halley's method, each of which triples the digits.
    /// </remarks>
    /// <param name="p">A probability.</param>
    /// <returns>The quantile, within 1e-15 (1 + |z|); infinite of 0 and 1; NaN beyond them.</returns>
    public static double Of(double p)
    {
        if (!(p >= 0 && p <= 1)) return double.NaN;
        if (p > 0.5) return -Lower(1 - p);
        return Lower(p);
    }

    // At most 1/2: the tail keeps its digits however small it is.
    private static double Lower(double p)
    {
        if (p == 0) return double.NegativeInfinity;
        if (p == 0.5) return 0;
        var logarithm = Logarithm.Of(p);
        var z = Start(logarithm);
        for (var step = 0; step < 2; step++)
        {
            // What is too much of the probability, over the density: as shares of p, so that neither over- nor underflows.
            var excess = (NormalTail.TwoSided(z) / 2 / p - 1) * RootOfTwoPi * Exponential.Of(z * z / 2 + logarithm);
            z -= excess / (1 + z * excess / 2);
        }
        return z;
    }

    private static double Start(double logarithm)
    {
        var t = Math.Sqrt(-2 * logarithm);
        return (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
    }
}
