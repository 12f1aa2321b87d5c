using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Testing.Forecasters;

/// <summary>The count is that of the values that were seen, not of years.</summary>
internal sealed class Counts() : PromiseOf<IForecaster>($"{ForecastPromises.Family}.count", "A forecast counts the values of the series.")
{
    public override IEnumerable<Trial<IForecaster>> Trials() => SampleSeries.All.Select(series => Try(series.Case, forecaster =>
    {
        var count = series.ForecastBy(forecaster).Count;
        return count == series.Values.Length ? null : $"a count of {count} for {series.Values.Length} values";
    }));
}
