using FusionMetrics.Testing.Examination;
using FusionMetrics.Testing.TrendDetectors;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Testing.Forecasters;

/// <summary>Every series, for comparisons to the bit, and how a series is forecast.</summary>
internal static class ForecastRuns
{
    public const int Horizon = 5;

    public static IReadOnlyList<Run<IForecaster>> All { get; } = [.. SampleSeries.All.Select(series
        => new Run<IForecaster>(series.Case, forecaster => AnswerOf(series.ForecastBy(forecaster))))];

    public static Forecast ForecastBy(this Series series, IForecaster forecaster, int horizon = Horizon)
        => forecaster.Forecast(new TimeSeries(series.Times, series.Values), horizon);

    /// <summary>Where two forecasts first differ by more than a millionth of what there is to tell apart, in words; null where they do not.</summary>
    public static string? Difference(Forecast before, Forecast after, Func<double, double> expected)
    {
        if (before.Verdict != after.Verdict) return $"{before.Verdict}, and then {after.Verdict}";
        foreach (var (one, other) in before.Points.Zip(after.Points))
        {
            // Optima of a flat function are known to half of the digits.
            var tolerance = 1e-6 * (Math.Abs(other.Value) + other.High - other.Low);
            foreach (var (name, from, to) in new[] { ("the forecast", one.Value, other.Value), ("the lower end", one.Low, other.Low), ("the upper end", one.High, other.High) })
                if (!(Math.Abs(expected(from) - to) <= tolerance)) return FormattableString.Invariant($"{name} of step {one.Step} is {from:R}, and then {to:R}");
        }
        return null;
    }

    private static Answer AnswerOf(Forecast forecast)
    {
        var answer = new Answer().Add("verdict", forecast.Verdict.ToString()).Add("count", forecast.Count).Add("model", forecast.Model);
        foreach (var figure in forecast.Figures) answer.Add(figure.Key, figure.Value);
        return answer.Add("time", [.. forecast.Points.Select(p => p.Time)]).Add("forecast", [.. forecast.Points.Select(p => p.Value)])
            .Add("lower end", [.. forecast.Points.Select(p => p.Low)]).Add("upper end", [.. forecast.Points.Select(p => p.High)]);
    }
}
