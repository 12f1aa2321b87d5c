using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Testing.Forecasters;

/// <summary>Years of our era or years since the reform: the same forecast.</summary>
internal sealed class CalendarFree() : PromiseOf<IForecaster>($"{ForecastPromises.Family}.calendar", "Counting the years from elsewhere changes no forecast beyond rounding.")
{
    public override IEnumerable<Trial<IForecaster>> Trials() =>
        from series in SampleSeries.WholeNumbers
        from years in new[] { -2000, 543 }
        select Try($"{series.Case}, years {years} more", forecaster
            => ForecastRuns.Difference(series.ForecastBy(forecaster), series.YearsLater(years).ForecastBy(forecaster), x => x));
}
