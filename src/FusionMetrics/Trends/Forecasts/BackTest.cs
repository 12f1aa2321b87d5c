namespace FusionMetrics.Trends.Forecasts;

/// <summary>How well a forecaster would have done: it forecasts from every year of the past, with the values up to that year only.</summary>
/// <remarks>Source: Tashman (2000), International Journal of Forecasting 16, 437-450 (rolling origin).</remarks>
public static class BackTest
{
    // Years as decimals are not exact: what is so near to a time that was forecast is there.
    private const double Near = 1e-6;

    /// <summary>Tests a forecaster on a series.</summary>
    /// <param name="forecaster">The forecaster.</param>
    /// <param name="series">The series. A step for which it has no value tells nothing.</param>
    /// <param name="options">How far to forecast, and from where on.</param>
    /// <returns>How the forecasts missed.</returns>
    public static BackTestResult Of(IForecaster forecaster, TimeSeries series, BackTestOptions options)
    {
        ArgumentNullException.ThrowIfNull(forecaster);
        ArgumentNullException.ThrowIfNull(options);
        var unit = ErrorSums.UnitOf(series.Values);
        var (all, steps, origins) = (new ErrorSums(unit), new ErrorSums[options.Horizon], 0);
        for (var h = 0; h < steps.Length; h++) steps[h] = new(unit);
        for (var count = options.LeastCount; count < series.Count; count++)
        {
            var forecast = forecaster.Forecast(new(series.Times[..count], series.Values[..count]), options.Horizon);
            if (forecast.Points.Count == 0) continue;
            origins++;
            var (scale, at) = (ErrorSums.Scale(series.Values[..count]), count);
            foreach (var point in forecast.Points)
            {
                var near = Near * (point.Time - series.Times[count - 1]);
                while (at < series.Count && series.Times[at] < point.Time - near) at++;
                if (at == series.Count) break;
                if (series.Times[at] > point.Time + near) continue;
                all.Add(series.Values[at], point, forecast.Confidence, scale);
                steps[point.Step - 1].Add(series.Values[at], point, forecast.Confidence, scale);
            }
        }
        return new(origins, all.Means(), Array.ConvertAll(steps, sums => sums.Means()));
    }
}
