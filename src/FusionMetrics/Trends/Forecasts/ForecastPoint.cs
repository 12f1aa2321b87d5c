namespace FusionMetrics.Trends.Forecasts;

/// <summary>The forecast of one step. Immutable.</summary>
/// <param name="Step">How many steps after the last value, from 1.</param>
/// <param name="Time">The time, in years.</param>
/// <param name="Law">The law of the value to come.</param>
public sealed record ForecastPoint(int Step, double Time, PredictiveLaw Law)
{
    /// <summary>The forecast: the middle of the law.</summary>
    public double Value => Law.Center;

    /// <summary>The lower end of the interval.</summary>
    public double Low { get; init; }

    /// <summary>The upper end of the interval.</summary>
    public double High { get; init; }
}
