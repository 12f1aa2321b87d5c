using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>The random walk with drift: from the last value on by the mean change, of all changes or of the last ones.</summary>
/// <remarks>
/// x_(n+h) = x_n + h b, b = (x_n - x_1) / (n - 1); standard error s sqrt(h + h^2 / (n - 1)), s^2 the variance of the changes about b. With the last m changes only, b is their mean, and the error s sqrt(h + h^2 / m). Source: Hyndman and Athanasopoulos (2021),
/// Forecasting: Principles and Practice, 3rd edition, 5.2 and 5.5.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Drift(DriftOptions options) : EvenForecaster(options, CalibratedAs(options))
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
        var last = options.Last == 0 ? changes : Math.Min(options.Last, changes);
        return RandomWalk.Predict(series, (values[^1] - values[^(last + 1)]) / last, (values[^1] - values[0]) / changes, (double)changes / last, horizon, "random walk with drift");
    }

    private static string CalibratedAs(DriftOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Last == 0 ? "drift" : "recent-drift";
    }
}
