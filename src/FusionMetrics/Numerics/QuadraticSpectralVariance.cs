namespace FusionMetrics.Numerics;

/// <summary>
/// The long-run variance of values that hang together, by the quadratic spectral kernel with the bandwidth that is best for a first-order series. Source: Andrews (1991), Econometrica 59, 817-858, equations 2.7, 6.2
/// and 6.4; the correlation is kept below 0.97 as in Andrews and Monahan (1992).
/// </summary>
internal static class QuadraticSpectralVariance
{
    private const double Pi = 3.141592653589793;
    private const double MostCorrelation = 0.97;

    // A bandwidth below it leaves no weight to any lag.
    private const double Narrow = 1e-6;

    /// <summary>The variance of the mean of n values, times n.</summary>
    /// <param name="values">Values with mean 0, such as residuals.</param>
    public static double Of(double[] values)
    {
        var n = values.Length;
        var variance = VectorProducts.Of(values, values) / n;
        var bandwidth = Bandwidth(values);
        if (bandwidth < Narrow) return variance;
        // The angle 6 pi x / 5 of lag j is j times that of the first: sines and cosines by the sums of angles.
        var (sine, cosine) = SineAndCosine(1.2 * Pi / bandwidth);
        var (s, c, sum) = (0.0, 1.0, DoubleDouble.Zero);
        for (var lag = 1; lag < n; lag++)
        {
            (s, c) = (s * cosine + c * sine, c * cosine - s * sine);
            var (x, angle) = (lag / bandwidth, 1.2 * Pi * lag / bandwidth);
            sum += Weight(x, angle, s, c) * (VectorProducts.Of(values[..^lag], values[lag..]) / n);
        }
        return Math.Max(0, variance + 2 * sum.ToDouble());
    }

    // 1.3221 (a n)^(1/5), a = 4 r^2 / (1 - r)^4.
    private static double Bandwidth(double[] values)
    {
        double[] before = values[..^1], after = values[1..];
        var squares = VectorProducts.Of(before, before);
        if (squares == 0) return 0;
        var r = Math.Clamp(VectorProducts.Of(before, after) / squares, -MostCorrelation, MostCorrelation);
        var a = 4 * r * r / ((1 - r) * (1 - r) * (1 - r) * (1 - r));
        return 1.3221 * Power.Of(a * values.Length, 0.2);
    }

    // Correlations are bounded, and so are bandwidths: of a million values the first angle is 0.008, and 11 digits are left of the difference.
    private static double Weight(double x, double angle, double sine, double cosine) => 25 / (12 * Pi * Pi * x * x) * (sine / angle - cosine);

    private static (double Sine, double Cosine) SineAndCosine(double angle)
    {
        var halvings = 0;
        for (; angle > 0.5; angle /= 2) halvings++;
        var (s, half) = (Sine.Of(angle), Sine.Of(angle / 2));
        var c = 1 - 2 * half * half;
        for (; halvings > 0; halvings--) (s, c) = (2 * s * c, 1 - 2 * s * s);
        return (s, c);
    }
}
