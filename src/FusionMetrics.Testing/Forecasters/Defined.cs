using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Testing.Forecasters;

/// <summary>One region with an odd series must not stop the forecasts of all.</summary>
internal sealed class Defined() : PromiseOf<IForecaster>($"{ForecastPromises.Family}.defined",
    "Every series of finite values has an answer, from no value on; nothing is thrown.")
{
    public override IEnumerable<Trial<IForecaster>> Trials() => SampleSeries.All.Select(series => Try(series.Case, forecaster =>
    {
        var verdict = ForecastVerdict.Forecast;
        var refusal = Acceptance.Refusal(() => verdict = series.ForecastBy(forecaster).Verdict);
        return refusal ?? (Enum.IsDefined(verdict) ? null : "a verdict that there is not");
    }));
}
