using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>Holt's method: a level and a slope, to which each value draws them.</summary>
/// <remarks>
/// l' = l + phi b + alpha e, b' = phi b + beta e, e = x - (l + phi b); weights, first level and first slope by least squares. Sources: Holt (1957), reprinted in International Journal of
/// Forecasting 20 (2004), 5-10; damped: Gardner and McKenzie (1985), Management Science 31, 1237-1246.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Holt(HoltOptions options) : EvenForecaster(options, CalibratedAs(options))
{
    internal static MethodDescription Description { get; } = new("Holt's method: a level and a slope, to which each value draws them.")
    {
        Formula = "x_(n+h) = l_n + (phi + ... + phi^h) b_n, l' = l + phi b + alpha e, b' = phi b + beta e; weights, l_0 and b_0 by least squares",
        Source = "Holt (1957), International Journal of Forecasting 20 (2004), 5-10; damped: Gardner and McKenzie (1985), Management Science 31",
        Conventions = ["0.0001 <= alpha <= 0.9999, beta <= alpha, 0.8 <= phi <= 0.98."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private static string CalibratedAs(HoltOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Slope switch
        {
            SmoothingSlope.None => "ses",
            SmoothingSlope.Straight => "holt",
            _ => "holt-damped",
        };
    }

    private protected override int LeastCount => SmoothingFit.LeastCount(options.Slope);

    private protected override Prediction Predict(EvenSeries series, int horizon) => SmoothingFit.To(series.Values, options.Slope).Predict(series.Observed, horizon);
}
