using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Testing.Forecasters;

/// <summary>Where nothing ever changed, nothing speaks for a change.</summary>
internal sealed class ConstantGoesOn() : PromiseOf<IForecaster>($"{ForecastPromises.Family}.constant", "A constant series is forecast to stay as it is.")
{
    public override IEnumerable<Trial<IForecaster>> Trials() => [Try(SampleSeries.Constant.Case, forecaster =>
    {
        var value = SampleSeries.Constant.Values[0];
        return SampleSeries.Constant.ForecastBy(forecaster).Points.Where(p => p.Value != value).Select(p => p.ToString()).FirstOrDefault();
    })];
}
