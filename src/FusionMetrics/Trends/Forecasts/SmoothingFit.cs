using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>
/// Exponential smoothing with additive errors, fitted by least squares, which here is most likely: the weights, and the level and the slope before the first value.
/// </summary>
/// <remarks>Source: Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing, chapters 2, 5 and 6. Bounds as the R package forecast has them.</remarks>
/// <param name="Slope">Whether there is a slope.</param>
/// <param name="Run">The series smoothed.</param>
/// <param name="Count">The number of values.</param>
internal sealed record SmoothingFit(SmoothingSlope Slope, SmoothingRun Run, int Count)
{
    // What rounding leaves of a series that the model fits exactly, a value.
    private const double Nothing = 1e-28;

    private static readonly (double Low, double High, int Points) Alpha = (0.0001, 0.9999, 9);
    private static readonly (double Low, double High, int Points) BetaOfAlpha = (0.0001, 0.9999, 5);
    private static readonly (double Low, double High, int Points) Phi = (0.8, 0.98, 3);

    /// <summary>Weights, starting states and variance.</summary>
    public int Parameters => ParametersOf(Slope);

    /// <summary>Akaike's criterion for short series (Hurvich and Tsai 1989), but for a constant.</summary>
    public double Aicc
    {
        get
        {
            double k = Parameters;
            return Count * Logarithm.Of(Math.Max(Run.Squares, Count * Nothing)) + 2 * k + 2 * k * (k + 1) / (Count - k - 1);
        }
    }

    /// <summary>The least number of values with a criterion.</summary>
    public static int LeastCount(SmoothingSlope slope) => ParametersOf(slope) + 2;

    /// <summary>Fits.</summary>
    public static SmoothingFit To(double[] values, SmoothingSlope slope)
    {
        var best = slope switch
        {
            SmoothingSlope.None => BoxMinimum.Of(Left, Alpha),
            SmoothingSlope.Straight => BoxMinimum.Of(Left, Alpha, BetaOfAlpha),
            _ => BoxMinimum.Of(Left, Alpha, BetaOfAlpha, Phi),
        };
        return new(slope, WeightsOf(best).FromBestStart(values), values.Length);

        double Left(double[] point) => WeightsOf(point).LeastSquares(values);
    }

    /// <summary>Forecasts, with errors that count the parameters against the values that were seen.</summary>
    public Prediction Predict(int observed, int horizon)
    {
        var freedom = Math.Max(1, observed - Parameters + 1);
        var (means, errors) = Run.Predict(Run.Squares / freedom, horizon);
        return new(means, errors, freedom, Slope switch
        {
            SmoothingSlope.None => "ETS(A,N,N)",
            SmoothingSlope.Straight => "ETS(A,A,N)",
            _ => "ETS(A,Ad,N)",
        })
        {
            Figures = [.. Figures()],
        };
    }

    private IEnumerable<KeyValuePair<string, double>> Figures()
    {
        yield return new("alpha", Run.Weights.Alpha);
        if (Slope != SmoothingSlope.None) yield return new("beta", Run.Weights.Beta);
        if (Slope == SmoothingSlope.Damped) yield return new("phi", Run.Weights.Phi);
    }

    private static SmoothingWeights WeightsOf(double[] point) => point.Length switch
    {
        1 => new(point[0], 0, 0),
        2 => new(point[0], point[0] * point[1], 1),
        _ => new(point[0], point[0] * point[1], point[2]),
    };

    private static int ParametersOf(SmoothingSlope slope) => slope switch
    {
        SmoothingSlope.None => 3,
        SmoothingSlope.Straight => 5,
        _ => 6,
    };
}
