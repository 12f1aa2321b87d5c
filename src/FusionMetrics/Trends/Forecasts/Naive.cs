using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>The random walk: all forecasts are the last value.</summary>
/// <remarks>Standard error s sqrt h, s^2 the mean square of the changes. Source: Hyndman and Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd edition, 5.2 and 5.5.</remarks>
/// <param name="options">The options.</param>
public sealed class Naive(ForecastOptions options) : EvenForecaster(options, "naive")
{
    internal static MethodDescription Description { get; } = new("The last value.")
    {
        Formula = "x_(n+h) = x_n",
        Source = "Hyndman and Athanasopoulos (2021), Forecasting: Principles and Practice, 5.2",
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override int LeastCount => 3;

    private protected override Prediction Predict(EvenSeries series, int horizon) => RandomWalk.Predict(series, 0, 0, 0, horizon, "random walk");
}
