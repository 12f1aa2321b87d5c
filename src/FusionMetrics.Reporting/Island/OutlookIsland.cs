using System.Text.Json;
using FusionMetrics.Outlook;
using FusionMetrics.Trends;

namespace FusionMetrics.Reporting.Island;

/// <summary>Trend, break, stage and forecast of every series, the sentence about the leading one in both languages, and whether the regions of a series rise or fall as a whole.</summary>
internal static class OutlookIsland
{
    public static void Write(Utf8JsonWriter json, OutlookResult outlook, string leading) => json.Object("outlook", () =>
    {
        json.WriteString("test", outlook.Recipe.Test.Id);
        json.WriteString("forecast", outlook.Recipe.Forecast?.Id);
        json.WriteBoolean("adjusted", outlook.Recipe.Adjust != FalseDiscoveryRule.None);
        json.Number("confidence", outlook.Rows.Select(row => row.Forecast?.Confidence).FirstOrDefault(c => c is not null) ?? double.NaN);
        json.List("rows", outlook.Rows, row => Write(json, row, leading));
        if (outlook.Regional is { } regional) json.List("together", regional, row => Write(json, row));
    });

    private static void Write(Utf8JsonWriter json, RegionalRow row) => json.Object(() =>
    {
        json.WriteString("series", row.Series);
        json.WriteNumber("regions", row.Regions.Count);
        json.WriteString("first", row.First?.ToString());
        json.WriteString("last", row.Last?.ToString());
        json.WriteString("verdict", Word(row.Trend.Verdict));
        json.Numbers("slope", [row.Slope]);
        json.Numbers("p", [row.Trend.P]);
    });

    private static void Write(Utf8JsonWriter json, OutlookRow row, string leading) => json.Object(() =>
    {
        json.WriteString("region", row.Region);
        json.WriteString("series", row.Series);
        json.WriteString("verdict", Word(row.Trend.Verdict));
        json.Numbers("slope", [row.Trend.Slope, row.Trend.SlopeLow, row.Trend.SlopeHigh]);
        json.Numbers("p", [row.Trend.P, row.AdjustedP]);
        if (row.LastBreak is { } at) json.WriteString("break", row.PeriodOf(at.FirstAfter).ToString());
        if (row.LifeCycle is { } cycle) json.WriteString("stage", cycle.Stage.ToString());
        if (row.Forecast is { Points.Count: > 0 } forecast && row.Last is not null)
        {
            json.Texts("ahead", forecast.Points.Select(point => row.PeriodOf(point.Time).ToString()));
            json.Numbers("forecast", forecast.Points.Select(point => point.Value));
            json.Numbers("low", forecast.Points.Select(point => point.Low));
            json.Numbers("high", forecast.Points.Select(point => point.High));
        }
        if (row.Series != leading) return;
        if (row.NextGrade is { } next) json.WriteNumber("next", next.Number);
        json.Number("odds", row.NextGradeProbability);
        json.Texts("says", [row.ToString(), row.InChinese()]);
    });

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Increasing => "rising", Verdict.Decreasing => "falling", Verdict.NoTrend => "none", _ => "short",
    };
}
