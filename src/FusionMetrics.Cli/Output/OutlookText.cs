using System.Globalization;
using FusionMetrics.Outlook;
using FusionMetrics.Trends;

namespace FusionMetrics.Cli.Output;

/// <summary>An outlook for a terminal: a chart and a sentence each for a few series, a table for many.</summary>
/// <param name="run">The outlook.</param>
/// <param name="isChinese">Whether sentences are Chinese.</param>
internal sealed class OutlookText(OutlookRun run, bool isChinese)
{
    private const int MostCharts = 3;
    private const int MostRows = 30;
    private const int MostTogether = 10;

    private static readonly (string, string)[] Headings =
        [("region", "地区"), ("series", "序列"), ("n", "n"), ("last", "最近"), ("level", "水平"), ("", ""), ("a year", "每年"), ("p", "p"), ("adjusted", "校正后"), ("", ""), ("expected", "预计")];

    private readonly Wording wording = new(isChinese);

    /// <summary>The text.</summary>
    /// <param name="show">The regions or series whose charts are drawn; empty for all where they are few.</param>
    public string Of(IReadOnlyList<string> show)
    {
        var all = run.Result.Rows;
        if (show.Count > 0 || all.Count <= MostCharts)
            return string.Concat(all.Where(row => show.Count == 0 || show.Contains(row.Region) || show.Contains(row.Series)).Select(row => $"{Chart(row)}{Sentence(row)}\n\n"));
        return $"{Table(all)}{wording.More(all.Count, MostRows, "series", "序列")}\n{Together()}{Count()}\n";
    }

    private string Sentence(OutlookRow row) => isChinese ? row.InChinese() : row.ToString();

    private string Chart(OutlookRow row)
    {
        var forecasts = row.Forecast?.Points ?? [];
        if (row.Last is not { } last || row.Values.Count + forecasts.Count < 2) return "";
        (double, double)? line = row.Trend.Verdict is Verdict.Increasing or Verdict.Decreasing ? (At(row.Times[0]), At(row.Times[^1])) : null;
        return LineChart.Draw([.. row.Times.Zip(row.Values)], [.. forecasts.Select(p => (p.Time, p.Value, p.Low, p.High))], line,
            [wording.Of(row.First), .. row.Values.Count > 1 ? new[] { wording.Of(last) } : [], .. row.Horizon is { } horizon ? new[] { wording.Of(horizon) } : []]);

        double At(double time) => row.Trend.Intercept + row.Trend.Slope * time;
    }

    private string Table(OutlookTable all)
        => AlignedText.Of([wording.Headings(Headings), .. all.Take(MostRows).Select(Cells)], 2, 4, 6, 7, 8);

    private string[] Cells(OutlookRow row)
    {
        return
        [
            row.Region, row.Series, row.Trend.Count.ToString(CultureInfo.InvariantCulture), wording.Of(row.Last), Value(row.Level),
            Sparkline.Of(row.Values), AlignedText.Number(row.Trend.Slope), AlignedText.P(row.Trend.P), AlignedText.P(row.AdjustedP), Arrow.Of(row.Trend.Verdict),
            row.LastForecast is { } forecast ? wording.Of($"{Value(forecast.Value)} in {row.Horizon} ({Value(forecast.Low)} to {Value(forecast.High)})", $"{wording.Of(row.Horizon)}为{Value(forecast.Value)}（{Value(forecast.Low)}至{Value(forecast.High)}）") : "",
        ];

        string Value(double value) => AlignedText.Number(value, AlignedText.Span(row.Values));
    }

    private string Count()
    {
        var verdicts = run.Result.Rows.GroupBy(row => row.Trend.Verdict).ToDictionary(g => g.Key, g => g.Count());
        int Of(Verdict verdict) => verdicts.GetValueOrDefault(verdict);
        var least = AlignedText.P(run.Result.Field.LeastAdjusted);
        var field = least.Length == 0 ? "" : wording.Of($" Field: least adjusted p {least}.", $"全体：校正后最小p为{least}。");
        return wording.Of($"↑ {Of(Verdict.Increasing)} rising  ↓ {Of(Verdict.Decreasing)} falling  → {Of(Verdict.NoTrend)} without a trend  · {Of(Verdict.TooShort)} too short.{field} {wording.SeeOne}",
            $"↑ {Of(Verdict.Increasing)}个上升  ↓ {Of(Verdict.Decreasing)}个下降  → {Of(Verdict.NoTrend)}个无趋势  · {Of(Verdict.TooShort)}个过短。{field}{wording.SeeOne}");
    }

    private string Together()
    {
        if (run.Result.Regional is not { } regional) return "";
        return $"{string.Concat(regional.Take(MostTogether).Select(row => $"{(isChinese ? row.InChinese() : row.ToString())}\n"))}{wording.More(regional.Count, MostTogether, "series", "序列")}\n";
    }
}
