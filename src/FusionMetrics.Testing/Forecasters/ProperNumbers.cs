using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Testing.Forecasters;

/// <summary>A chart can be drawn of every forecast.</summary>
internal sealed class ProperNumbers() : PromiseOf<IForecaster>($"{ForecastPromises.Family}.numbers",
    "Every forecast is finite and lies within its interval, whose ends are finite.")
{
    public override IEnumerable<Trial<IForecaster>> Trials()
        => SampleSeries.All.Select(series => Try(series.Case, forecaster => series.ForecastBy(forecaster).Points.Select(Breach).FirstOrDefault(breach => breach is not null)));

    private static string? Breach(ForecastPoint point)
        => double.IsFinite(point.Low) && double.IsFinite(point.High) && point.Low <= point.Value && point.Value <= point.High
            ? null
            : FormattableString.Invariant($"step {point.Step}: {point.Low:R}, {point.Value:R}, {point.High:R}");
}
