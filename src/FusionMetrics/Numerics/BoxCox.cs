namespace FusionMetrics.Numerics;

/// <summary>The power transformation of Box and Cox (1964): y = (x^lambda - 1) / lambda, or ln x where lambda is 0.</summary>
internal static class BoxCox
{
    /// <summary>Beyond this exponent, e to the power of it is scaled down before it is summed.</summary>
    private const double LargestExponent = 100;

    /// <summary>The transformed value.</summary>
    /// <param name="x">Above 0.</param>
    /// <param name="lambda">Any number.</param>
    /// <returns>The value; infinite where it is too large for a double.</returns>
    public static double Of(double x, double lambda)
    {
        var logarithm = Logarithm.Of(x);
        if (lambda == 0) return logarithm;
        var exponent = lambda * logarithm;
        // Near 0 the difference x^lambda - 1 would lose digits; elsewhere the power itself is more exact.
        return (Math.Abs(exponent) <= Exponential.Reach ? Exponential.LessOne(exponent) : Power.Of(x, lambda) - 1) / lambda;
    }

    /// <summary>
    /// The lambda of the largest likelihood under which the transformed values are a sample of a normal distribution, within bounds.
    /// </summary>
    /// <param name="values">At least two different numbers above 0.</param>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound.</param>
    /// <returns>The lambda; a bound where the likelihood still rises there.</returns>
    public static double MostLikely(ReadOnlySpan<double> values, double low, double high)
    {
        var u = CenteredLogarithms(values);
        return Root.Between(lambda => Slope(u, lambda), low, high);
    }

    // ln(x / g) with g the geometric mean, to the last digit however small.
    private static double[] CenteredLogarithms(ReadOnlySpan<double> values)
    {
        var logarithms = new DoubleDouble[values.Length];
        var sum = DoubleDouble.Zero;
        Span<double> lanes = stackalloc double[Lanes.Count];
        for (var i = 0; i < values.Length; i++)
        {
            lanes.Fill(values[i]);
            var high = LogarithmPair.Of(Lanes.Load(lanes, 0), out var low);
            sum += logarithms[i] = new(high[0], low[0]);
        }
        var mean = sum / values.Length;
        return Array.ConvertAll(logarithms, l => (l - mean).ToDouble());
    }

    // For values divided by their geometric mean, the likelihood falls with the variance of y alone (Box and Cox 1964, equation 8). This is half
    // of what the sum of squares changes by with lambda, times a positive number: the sum of (y - mean y) dy/dlambda.
    private static double Slope(double[] u, double lambda)
    {
        var (least, largest) = (u.Min(), u.Max());
        var top = Math.Max(lambda * least, lambda * largest);
        var isLarge = Math.Max(Math.Abs(lambda * least), Math.Abs(lambda * largest)) > LargestExponent;
        var (y, change) = (new double[u.Length], new double[u.Length]);
        for (var i = 0; i < u.Length; i++)
        {
            var t = lambda * u[i];
            if (isLarge)
            {
                // Constants matter to no variance, so 1 is left out, and all is divided by the largest power.
                y[i] = Exponential.Of(t - top) / lambda;
                change[i] = u[i] * y[i] - y[i] / lambda;
            }
            else
            {
                y[i] = u[i] * Expansion(t);
                change[i] = u[i] * u[i] * ExpansionSlope(t);
            }
        }
        var mean = Mean.Of(y);
        var slope = DoubleDouble.Zero;
        for (var i = 0; i < u.Length; i++) slope += DoubleDouble.Product(y[i] - mean, change[i]);
        return slope.ToDouble();
    }

    // (e^t - 1) / t.
    private static double Expansion(double t) => t == 0 ? 1 : Exponential.LessOne(t) / t;

    // Its derivative, (t e^t - e^t + 1) / t^2: by its series, 1/2 + t/3 + t^2/8 + ... + t^k / (k! (k + 2)), where the difference would lose digits.
    private static double ExpansionSlope(double t)
    {
        if (Math.Abs(t) > 1) return (t * Exponential.Of(t) - Exponential.LessOne(t)) / (t * t);
        var (sum, power) = (0.0, 1.0);
        for (var k = 0; k < 20; power *= t / ++k) sum += power / (k + 2);
        return sum;
    }
}
