namespace FusionMetrics.Trends.Forecasts;

/// <summary>A forecaster by a model of values at equal steps. Missing values inside are on the line between their neighbours, but do not count as values that were seen.</summary>
public abstract class EvenForecaster : IForecaster
{
    private readonly ForecastOptions options;
    private readonly Intervals intervals;
    private readonly Calibration? calibration;

    /// <summary>Creates the forecaster.</summary>
    /// <param name="options">The options.</param>
    /// <param name="calibrated">The method in the table of <see cref="Calibration"/>.</param>
    private protected EvenForecaster(ForecastOptions options, string calibrated)
    {
        ArgumentNullException.ThrowIfNull(options);
        (this.options, intervals) = (options, new(options.Confidence));
        calibration = options.Law == IntervalLaw.Calibrated ? Calibration.Of(calibrated) : null;
    }

    /// <summary>How many values the model needs.</summary>
    private protected abstract int LeastCount { get; }

    /// <summary>Fits the model to at least <see cref="LeastCount"/> values, not all equal, and forecasts.</summary>
    private protected abstract Prediction Predict(EvenSeries series, int horizon);

    /// <summary>Whether the model can take the values.</summary>
    private protected virtual bool Takes(EvenSeries series) => true;

    /// <inheritdoc/>
    public Forecast Forecast(TimeSeries series, int horizon)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        if (series.Count < LeastCount) return new(series.Count, ForecastVerdict.TooShort) { Confidence = options.Confidence };
        if (!double.IsFinite(series.Times[^1] - series.Times[0])) return OutOfDomain(series);
        var even = new EvenSeries(series);
        if (!Takes(even)) return OutOfDomain(series);
        var unrest = calibration is null ? 1 : even.Unrest;
        var constant = !series.Values.ContainsAnyExcept(series.Values[0]);
        var prediction = constant ? new(new double[horizon], new double[horizon], series.Count, "constant") : Predict(even, horizon);
        // A range of hundreds of powers of ten is beyond what some models can square.
        if (!prediction.IsFinite) return OutOfDomain(series);
        return new(series.Count, constant ? ForecastVerdict.Constant : ForecastVerdict.Forecast)
        {
            Points = [.. Enumerable.Range(1, horizon).Select(step => intervals.Point(step, even.TimeAfter(step), Law(even, prediction, unrest, step)))],
            Confidence = options.Confidence,
            Model = prediction.Model,
            Figures = prediction.Figures,
        };
    }

    private Forecast OutOfDomain(TimeSeries series) => new(series.Count, ForecastVerdict.OutOfDomain) { Confidence = options.Confidence };

    private PredictiveLaw Law(EvenSeries series, Prediction prediction, double unrest, int step)
    {
        var (center, error) = (series.ValueOf(prediction.Means[step - 1]), series.SizeOf(unrest * prediction.Errors[step - 1]));
        return calibration is null ? new(center, error, double.PositiveInfinity) : calibration.Law(center, error * Calibration.Growth(step), prediction.Freedom, step);
    }
}
