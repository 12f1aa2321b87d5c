using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Testing.Forecasters;

/// <summary>Tonnes or kilograms: the same forecast.</summary>
internal sealed class UnitInvariant() : PromiseOf<IForecaster>($"{ForecastPromises.Family}.unit-invariant",
    "All values times the same positive number have forecasts times that number, but for a millionth.", MethodClaim.UnitInvariant)
{
    public override IEnumerable<Trial<IForecaster>> Trials() => SampleSeries.WholeNumbers.Select(series => Try($"{series.Case}, times 1000", forecaster
        => ForecastRuns.Difference(series.ForecastBy(forecaster), series.With("times 1000", x => 1000 * x).ForecastBy(forecaster), x => 1000 * x)));
}
