using System.Globalization;
using System.Text;
using FusionMetrics.Trends;
using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Outlook;

/// <summary>Says status and trend of a series in English.</summary>
internal sealed class EnglishSentence(OutlookRow row)
{
    private readonly double span = Digits.Span(row.Values);

    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(row.RegionName is null ? row.Region : $"{row.RegionName} ({row.Region})");
        text.Append(row.Region.Length == 0 ? "" : ", ").Append(row.Series).Append(": ");
        if (row.Last is null) return text.Append("no value.").ToString();
        text.Append(CultureInfo.InvariantCulture, $"{(row.Grade is null ? Digits.Of(row.Level, span) : Digits.OfGraded(row.Level))} in {row.Last}");
        if (row.Grade is { } grade) text.Append(CultureInfo.InvariantCulture, $", grade {grade.Number} ({grade.Name})");
        text.Append("; ").Append(Trend());
        if (row.LastBreak is { } at) text.Append(CultureInfo.InvariantCulture, $"; {(row.Breaks!.Breaks.Count == 1 ? "a break" : $"{row.Breaks.Breaks.Count} breaks, the last")} between {row.PeriodOf(at.LastBefore)} and {row.PeriodOf(at.FirstAfter)} (p {Digits.OfP(row.Breaks.P)})");
        if (row.LifeCycle is { Stage: not LifeCycleStage.NotIdentified and var stage })
        {
            var reached = StageWords.Reached(row.LifeCycle);
            text.Append(CultureInfo.InvariantCulture, $"; stage of {StageWords.English(stage)}{(double.IsNaN(reached) ? "" : $", {Digits.OfProbability(reached)} of its ceiling")}");
        }
        if (row.LastForecast is { } forecast)
            text.Append(CultureInfo.InvariantCulture, $"; {Digits.Of(forecast.Value, span)} expected in {row.Horizon} ({Digits.Of(forecast.Low, span)} to {Digits.Of(forecast.High, span)} at {Digits.OfLevel(row.Forecast!.Confidence)})");
        if (row.NextGrade is { } next && !double.IsNaN(row.NextGradeProbability))
            text.Append(CultureInfo.InvariantCulture, $", grade {next.Number} or better with probability {Digits.OfProbability(row.NextGradeProbability)}");
        return text.Append('.').ToString();
    }

    private string Trend()
    {
        var trend = row.Trend;
        if (trend.Verdict == Verdict.TooShort) return trend.Count == 1 ? "1 value is too few for a trend" : $"{trend.Count} values are too few for a trend";
        var p = $"p {Digits.OfP(trend.P)}{(double.IsNaN(row.AdjustedP) ? "" : $", adjusted {Digits.OfP(row.AdjustedP).TrimStart('=', ' ')}")}";
        if (trend.Verdict == Verdict.NoTrend) return $"no trend ({p})";
        var interval = double.IsNaN(trend.SlopeLow) ? "" : $"{Digits.Of(trend.SlopeLow)} to {Digits.Of(trend.SlopeHigh)}; ";
        return $"{(trend.Verdict == Verdict.Increasing ? "rising" : "falling")} by {Digits.Of(Math.Abs(trend.Slope))} a year ({interval}{p})";
    }
}
