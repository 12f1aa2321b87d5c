using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Testing.Forecasters;

/// <summary>Next year does not depend on how far one looks.</summary>
internal sealed class HorizonFree() : PromiseOf<IForecaster>($"{ForecastPromises.Family}.horizon", "The forecast of a step does not depend on the horizon.")
{
    public override IEnumerable<Trial<IForecaster>> Trials() => SampleSeries.All.Select(series => Try(series.Case, forecaster =>
    {
        foreach (var (near, far) in series.ForecastBy(forecaster, 2).Points.Zip(series.ForecastBy(forecaster, ForecastRuns.Horizon).Points))
            if (near != far) return $"{near}, and then {far}";
        return null;
    }));
}
