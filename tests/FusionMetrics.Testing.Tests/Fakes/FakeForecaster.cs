using FusionMetrics.Trends;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Testing.Tests.Fakes;

/// <summary>A forecaster that does what a test says.</summary>
internal sealed class FakeForecaster(FakeForecaster.Forecasting forecast) : IForecaster
{
    public delegate Forecast Forecasting(TimeSeries series, int horizon);

    private static readonly Naive Naive = new(new ForecastOptions());

    public Forecast Forecast(TimeSeries series, int horizon) => forecast(series, horizon);

    /// <summary>A forecaster that changes what the sound one says.</summary>
    public static FakeForecaster But(Func<Forecast, Forecast> change) => new((series, horizon) => change(Sound(series, horizon)));

    /// <summary>A forecaster that changes every point of the sound one.</summary>
    public static FakeForecaster ButPoints(Func<ForecastPoint, ForecastPoint> change) => But(forecast => forecast with { Points = [.. forecast.Points.Select(change)] });

    /// <summary>The last value: keeps every promise.</summary>
    public static Forecast Sound(TimeSeries series, int horizon) => Naive.Forecast(series, horizon);

    /// <summary>A point moved by a number.</summary>
    public static ForecastPoint Moved(ForecastPoint point, double by)
        => new(point.Step, point.Time, point.Law with { Center = point.Value + by }) { Low = point.Low + by, High = point.High + by };
}
