using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Testing.Forecasters;

/// <summary>What readers of a forecast may rely on.</summary>
internal sealed class ProperPoints() : PromiseOf<IForecaster>($"{ForecastPromises.Family}.points",
    "A forecast has a point for each step of the horizon, at times that rise from the last one on; where there is none, no point.")
{
    public override IEnumerable<Trial<IForecaster>> Trials() => SampleSeries.All.Select(series => Try(series.Case, forecaster =>
    {
        var forecast = series.ForecastBy(forecaster);
        var expected = forecast.Verdict is ForecastVerdict.Forecast or ForecastVerdict.Constant ? ForecastRuns.Horizon : 0;
        if (forecast.Points.Count != expected) return $"{forecast.Points.Count} points where there should be {expected}";
        var time = series.Times.Length > 0 ? series.Times[^1] : 0;
        for (var i = 0; i < expected; i++)
        {
            if (forecast.Points[i].Step != i + 1) return $"step {forecast.Points[i].Step} at place {i + 1}";
            if (!(forecast.Points[i].Time > time)) return FormattableString.Invariant($"time {forecast.Points[i].Time:R} after {time:R}");
            time = forecast.Points[i].Time;
        }
        return null;
    }));
}
