using System.Globalization;
using System.Text;
using FusionMetrics.Trends;
using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Outlook;

/// <summary>Says status and trend of a series in Chinese.</summary>
internal sealed class ChineseSentence(OutlookRow row)
{
    private readonly double span = Digits.Span(row.Values);

    /// <summary>The sentence.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append((row.RegionNameZh ?? row.RegionName) is { } name ? $"{name}（{row.Region}）" : row.Region);
        text.Append(row.Region.Length == 0 ? "" : "，").Append(row.Series).Append('：');
        if (row.Last is not { } last) return text.Append("没有数值。").ToString();
        text.Append(CultureInfo.InvariantCulture, $"{last.InChinese()}为{(row.Grade is null ? Digits.Of(row.Level, span) : Digits.OfGraded(row.Level))}");
        if (row.Grade is { } grade) text.Append(CultureInfo.InvariantCulture, $"，第{grade.Number}级（{grade.NameZh}）");
        text.Append('；').Append(Trend());
        if (row.LastBreak is { } at) text.Append(CultureInfo.InvariantCulture, $"；{(row.Breaks!.Breaks.Count == 1 ? "" : $"有{row.Breaks.Breaks.Count}个突变点，最近的在")}{row.PeriodOf(at.LastBefore).InChinese()}与{row.PeriodOf(at.FirstAfter).InChinese()}之间{(row.Breaks.Breaks.Count == 1 ? "有突变点" : "")}（p {Digits.OfP(row.Breaks.P)}）");
        if (row.LifeCycle is { Stage: not LifeCycleStage.NotIdentified and var stage })
        {
            var reached = StageWords.Reached(row.LifeCycle);
            text.Append(CultureInfo.InvariantCulture, $"；处于{StageWords.Chinese(stage)}{(double.IsNaN(reached) ? "" : $"，达到上限的{Digits.OfProbability(reached)}")}");
        }
        if (row.LastForecast is { } forecast)
            text.Append(CultureInfo.InvariantCulture, $"；预计{row.Horizon?.InChinese()}为{Digits.Of(forecast.Value, span)}（{Digits.OfLevel(row.Forecast!.Confidence)}区间：{Digits.Of(forecast.Low, span)}至{Digits.Of(forecast.High, span)}）");
        if (row.NextGrade is { } next && !double.IsNaN(row.NextGradeProbability))
            text.Append(CultureInfo.InvariantCulture, $"，达到第{next.Number}级及以上的概率为{Digits.OfProbability(row.NextGradeProbability)}");
        return text.Append('。').ToString();
    }

    private string Trend()
    {
        var trend = row.Trend;
        if (trend.Verdict == Verdict.TooShort) return $"仅有{trend.Count}个数值，不足以判断趋势";
        var p = $"p {Digits.OfP(trend.P)}{(double.IsNaN(row.AdjustedP) ? "" : $"，校正后{Digits.OfP(row.AdjustedP).TrimStart('=', ' ')}")}";
        if (trend.Verdict == Verdict.NoTrend) return $"无显著趋势（{p}）";
        var interval = double.IsNaN(trend.SlopeLow) ? "" : $"{Digits.Of(trend.SlopeLow)}至{Digits.Of(trend.SlopeHigh)}；";
        return $"呈{(trend.Verdict == Verdict.Increasing ? "上升" : "下降")}趋势，每年{(trend.Verdict == Verdict.Increasing ? "上升" : "下降")}{Digits.Of(Math.Abs(trend.Slope))}（{interval}{p}）";
    }
}
