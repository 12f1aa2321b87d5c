using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Testing.Forecasters;

/// <summary>Celsius or kelvin: the same forecast.</summary>
internal sealed class ShiftInvariant() : PromiseOf<IForecaster>($"{ForecastPromises.Family}.shift-invariant",
    "The same number added to all values is added to the forecasts, but for a millionth.", MethodClaim.ShiftInvariant)
{
    public override IEnumerable<Trial<IForecaster>> Trials() => SampleSeries.WholeNumbers.Select(series => Try($"{series.Case}, plus 1000", forecaster
        => ForecastRuns.Difference(series.ForecastBy(forecaster), series.With("plus 1000", x => x + 1000).ForecastBy(forecaster), x => x + 1000)));
}
