using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>Forecasts a series.</summary>
[MethodContract(MethodFamily.Forecast)]
public interface IForecaster
{
    /// <summary>
    /// Forecasts one series. Pure, in any culture; called from several threads at once. Never throws on any series of finite values: what a series is too short for,
    /// or out of the domain of, the verdict says. Every number of a forecast is finite. Counting the years from elsewhere changes nothing but the times.
    /// </summary>
    /// <param name="series">The series, of any length from 0.</param>
    /// <param name="horizon">How many steps to forecast, 1 or more. A step is the usual distance of two times: a year in a series of years, even if some are missing.</param>
    /// <returns>The forecast.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The horizon is less than 1.</exception>
    Forecast Forecast(TimeSeries series, int horizon);
}
