namespace FusionMetrics.Trends.Forecasts;

/// <summary>What a forecaster says of one series. Immutable.</summary>
/// <param name="Count">The number of values of the series.</param>
/// <param name="Verdict">Whether there is a forecast, and if not why.</param>
public sealed record Forecast(int Count, ForecastVerdict Verdict)
{
    /// <summary>The forecasts, of step 1, 2, ... up to the horizon; none where the series is too short or out of the domain.</summary>
    public IReadOnlyList<ForecastPoint> Points { get; init; } = [];

    /// <summary>How often the interval of a point should hold the value to come: above 0 and below 1.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>The model that was fitted, as the field writes it: <c>ETS(A,Ad,N)</c>, <c>ARIMA(0,1,1) with drift</c>.</summary>
    public string Model { get; init; } = "";

    /// <summary>What the model was fitted with, and how well it fits, by name: <c>alpha</c>, <c>AICc</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Figures { get; init; } = [];

    /// <summary>How likely it is that the value of a step is at least so large, by the same law as the interval.</summary>
    /// <param name="step">From 1 to the number of points.</param>
    /// <param name="value">Any number but NaN.</param>
    /// <returns>A probability.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no forecast of the step.</exception>
    public double ProbabilityAtLeast(int step, double value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(step, Points.Count);
        return Points[step - 1].Law.ProbabilityAtLeast(value);
    }
}
