using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Testing.Forecasters;

/// <summary>The odds of a target and the interval in the chart must say the same.</summary>
internal sealed class ProbabilityOfInterval() : PromiseOf<IForecaster>($"{ForecastPromises.Family}.probability",
    "The interval holds the value to come with its confidence by the law of the point, where that is uncertain.")
{
    public override IEnumerable<Trial<IForecaster>> Trials() => SampleSeries.WholeNumbers.Select(series => Try(series.Case, forecaster =>
    {
        var forecast = series.ForecastBy(forecaster);
        foreach (var point in forecast.Points.Where(p => p.Law.Scale > 0))
        {
            var inside = forecast.ProbabilityAtLeast(point.Step, point.Low) - forecast.ProbabilityAtLeast(point.Step, point.High);
            if (!Rounding.Near(inside, forecast.Confidence)) return FormattableString.Invariant($"step {point.Step}: {inside:R} where the confidence is {forecast.Confidence:R}");
        }
        return null;
    }));
}
