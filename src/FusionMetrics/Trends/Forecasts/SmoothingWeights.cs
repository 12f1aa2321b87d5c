namespace FusionMetrics.Trends.Forecasts;

/// <summary>
/// The weights of exponential smoothing: e_t = x_t - (l + phi b), l' = l + phi b + alpha e_t, b' = phi b + beta e_t. Without a slope phi and beta are 0; with one that is not damped phi is 1.
/// </summary>
internal readonly record struct SmoothingWeights(double Alpha, double Beta, double Phi)
{
    // Weights whose starting states are so nearly the same are those of a level alone.
    private const double Singular = 1e-12;

    /// <summary>Smooths from a level and a slope on.</summary>
    public SmoothingRun From(double level, double slope, ReadOnlySpan<double> values)
    {
        var (l, b, squares) = (level, slope, 0.0);
        foreach (var value in values)
        {
            var expected = l + Phi * b;
            var error = value - expected;
            squares += error * error;
            (l, b) = (expected + Alpha * error, Phi * b + Beta * error);
        }
        return new(this, l, b, squares);
    }

    /// <summary>Smooths from the level and the slope on that leave the least squares: errors are linear in them.</summary>
    public SmoothingRun FromBestStart(ReadOnlySpan<double> values)
    {
        var (level, slope, _) = BestStart(values);
        return From(level, slope, values);
    }

    /// <summary>The squares that are left from the best start on.</summary>
    public double LeastSquares(ReadOnlySpan<double> values) => BestStart(values).Squares;

    // x: errors from a start of 0; u and v: what a level and a slope of 1 at the start take from them.
    private (double Level, double Slope, double Squares) BestStart(ReadOnlySpan<double> values)
    {
        var (alpha, beta, phi) = (Alpha, Beta, Phi);
        var (xl, xb, ul, ub, vl, vb) = (0.0, 0.0, 1.0, 0.0, 0.0, 1.0);
        var (xx, xu, xv, uu, uv, vv) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        foreach (var value in values)
        {
            var (expected, u, v) = (xl + phi * xb, ul + phi * ub, vl + phi * vb);
            var x = value - expected;
            (xl, xb) = (expected + alpha * x, phi * xb + beta * x);
            (ul, ub) = (u - alpha * u, phi * ub - beta * u);
            (vl, vb) = (v - alpha * v, phi * vb - beta * v);
            (xx, xu, xv, uu, uv, vv) = (xx + x * x, xu + x * u, xv + x * v, uu + u * u, uv + u * v, vv + v * v);
        }
        var determinant = uu * vv - uv * uv;
        var (level, slope) = determinant > Singular * uu * vv
            ? ((xu * vv - xv * uv) / determinant, (xv * uu - xu * uv) / determinant)
            : (xu / uu, 0);
        return (level, slope, Math.Max(0, xx - level * xu - slope * xv));
    }
}
