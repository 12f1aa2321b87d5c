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

    /// <summary>The text.</summary>
    /// <param name="show">The regions or series whose charts are drawn; empty for all where they are few.</param>
    public string Of(IReadOnlyList<string> show)
    {
        var all = run.Result.Rows;
        if (show.Count > 0 || all.Count <= MostCharts)
            return string.Concat(all.Where(row => show.Count == 0 || show.Contains(row.Region) || show.Contains(row.Series)).Select(row => $"{Chart(row)}{Sentence(row)}\n\n"));
        var more = all.Count > MostRows ? $"... {all.Count - MostRows} more series\n" : "";
        return $"{Table(all)}{more}\n{Together()}{Count()}\n";
    }

    private string Sentence(OutlookRow row) => isChinese ? row.InChinese() : row.ToString();

    private static string Chart(OutlookRow row)
    {
        var forecasts = row.Forecast?.Points ?? [];
        if (row.Last is not { } last || row.Values.Count + forecasts.Count < 2) return "";
        (double, double)? line = row.Trend.Verdict is Verdict.Increasing or Verdict.Decreasing ? (At(row.Times[0]), At(row.Times[^1])) : null;
        return LineChart.Draw([.. row.Times.Zip(row.Values)], [.. forecasts.Select(p => (p.Time, p.Value, p.Low, p.High))], line,
            [$"{row.First}", .. row.Values.Count > 1 ? new[] { $"{last}" } : [], .. row.Horizon is { } horizon ? new[] { $"{horizon}" } : []]);

        double At(double time) => row.Trend.Intercept + row.Trend.Slope * time;
    }

    private static string Table(OutlookTable all)
        => AlignedText.Of([["region", "series", "n", "last", "level", "", "a year", "p", "adjusted", "", "expected"], .. all.Take(MostRows).Select(Cells)], 2, 4, 6, 7, 8);

    private static string[] Cells(OutlookRow row) =>
    [
        row.Region, row.Series, row.Trend.Count.ToString(CultureInfo.InvariantCulture), $"{row.Last}", AlignedText.Number(row.Level),
        Sparkline.Of(row.Values), AlignedText.Number(row.Trend.Slope), AlignedText.P(row.Trend.P), AlignedText.P(row.AdjustedP), Arrow.Of(row.Trend.Verdict),
        row.LastForecast is { } forecast ? $"{AlignedText.Number(forecast.Value)} in {row.Horizon} ({AlignedText.Number(forecast.Low)} to {AlignedText.Number(forecast.High)})" : "",
    ];

    private string Count()
    {
        var verdicts = run.Result.Rows.GroupBy(row => row.Trend.Verdict).ToDictionary(g => g.Key, g => g.Count());
        int Of(Verdict verdict) => verdicts.GetValueOrDefault(verdict);
        var field = double.IsNaN(run.Result.Field.LeastAdjusted) ? "" : string.Create(CultureInfo.InvariantCulture, $" Field: least adjusted p {AlignedText.P(run.Result.Field.LeastAdjusted)}.");
        return $"↑ {Of(Verdict.Increasing)} rising  ↓ {Of(Verdict.Decreasing)} falling  → {Of(Verdict.NoTrend)} without a trend  · {Of(Verdict.TooShort)} too short.{field} See one with --show.";
    }

    private string Together()
    {
        if (run.Result.Regional is not { } regional) return "";
        var more = regional.Count > MostTogether ? $"... {regional.Count - MostTogether} more series\n" : "";
        return $"{string.Concat(regional.Take(MostTogether).Select(row => $"{(isChinese ? row.InChinese() : row.ToString())}\n"))}{more}\n";
    }
}
