namespace FusionMetrics.Trends.Forecasts;

/// <summary>A forecaster by a model of values at equal steps. Missing values inside are on the line between their neighbours, but do not count as values that were seen.</summary>
public abstract class EvenForecaster : IForecaster
{
    private readonly ForecastOptions options;

    private protected EvenForecaster(ForecastOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
    }

    /// <summary>How many values the model needs.</summary>
    private protected abstract int LeastCount { get; }

    /// <summary>Fits the model to at least <see cref="LeastCount"/> values, not all equal, and forecasts.</summary>
    private protected abstract Prediction Predict(EvenSeries series, int horizon);

    /// <inheritdoc/>
    public Forecast Forecast(TimeSeries series, int horizon)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        if (series.Count < LeastCount) return new(series.Count, ForecastVerdict.TooShort) { Confidence = options.Confidence };
        var even = new EvenSeries(series);
        var constant = !series.Values.ContainsAnyExcept(series.Values[0]);
        var prediction = constant ? new(new double[horizon], new double[horizon], "constant") : Predict(even, horizon);
        return new(series.Count, constant ? ForecastVerdict.Constant : ForecastVerdict.Forecast)
        {
            Points = [.. Enumerable.Range(1, horizon).Select(step => Point(even, prediction, step))],
            Confidence = options.Confidence,
            Model = prediction.Model,
            Figures = prediction.Figures,
        };
    }

    private ForecastPoint Point(EvenSeries series, Prediction prediction, int step)
    {
        var law = new PredictiveLaw(series.ValueOf(prediction.Means[step - 1]), series.SizeOf(prediction.Errors[step - 1]), double.PositiveInfinity);
        return new(step, series.TimeAfter(step), law) { Low = law.Quantile((1 - options.Confidence) / 2), High = law.Quantile((1 + options.Confidence) / 2) };
    }
}
