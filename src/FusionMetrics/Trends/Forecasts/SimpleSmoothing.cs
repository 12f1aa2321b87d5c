using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>Simple exponential smoothing: all forecasts are the level, to which each value draws it by alpha.</summary>
/// <remarks>l' = l + alpha (x - l); alpha and the first level by least squares. Source: Brown (1956); Hyndman, Koehler, Ord and Snyder (2008), ETS(A,N,N).</remarks>
/// <param name="options">The options.</param>
public sealed class SimpleSmoothing(ForecastOptions options) : EvenForecaster(options, "ses")
{
    internal static MethodDescription Description { get; } = new("Simple exponential smoothing.")
    {
        Formula = "x_(n+h) = l_n, l_t = l_(t-1) + alpha (x_t - l_(t-1)); alpha and l_0 by least squares",
        Source = "Brown (1956); Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing, ETS(A,N,N)",
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override int LeastCount => SmoothingFit.LeastCount(SmoothingSlope.None);

    private protected override Prediction Predict(EvenSeries series, int horizon) => SmoothingFit.To(series.Values, SmoothingSlope.None).Predict(series.Observed, horizon);
}
