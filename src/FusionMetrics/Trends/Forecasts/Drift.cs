using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>The random walk with drift: from the last value on by the mean change.</summary>
/// <remarks>
/// x_(n+h) = x_n + h b, b = (x_n - x_1) / (n - 1); standard error s sqrt(h + h^2 / (n - 1)), s^2 the variance of the changes about b. Source: Hyndman and Athanasopoulos (2021),
/// Forecasting: Principles and Practice, 3rd edition, 5.2 and 5.5.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Drift(ForecastOptions options) : EvenForecaster(options)
{
    internal static MethodDescription Description { get; } = new("From the last value on by the mean change a step.")
    {
        Formula = "x_(n+h) = x_n + h b, b = (x_n - x_1) / (n - 1)",
        Source = "Hyndman and Athanasopoulos (2021), Forecasting: Principles and Practice, 5.2",
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override int LeastCount => 3;

    private protected override Prediction Predict(EvenSeries series, int horizon)
    {
        var (values, changes) = (series.Values, series.Values.Length - 1);
        var drift = (values[^1] - values[0]) / changes;
        DoubleDouble squares = 0;
        for (var i = 0; i < changes; i++)
        {
            var rest = values[i + 1] - values[i] - drift;
            squares += DoubleDouble.Product(rest, rest);
        }
        var deviation = Math.Sqrt(squares.ToDouble() / (series.Observed - 2));
        var (means, errors) = (new double[horizon], new double[horizon]);
        for (var h = 1; h <= horizon; h++)
        {
            means[h - 1] = h * drift;
            errors[h - 1] = deviation * Math.Sqrt(h + (double)h * h / changes);
        }
        return new(means, errors, "random walk with drift");
    }
}
