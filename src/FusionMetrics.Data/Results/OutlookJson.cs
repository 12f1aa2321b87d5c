using System.Text.Json.Nodes;
using FusionMetrics.Outlook;
using FusionMetrics.Trends.Breaks;
using FusionMetrics.Trends.Forecasts;
using FusionMetrics.Trends.LifeCycles;
using static FusionMetrics.Data.Results.JsonParts;

namespace FusionMetrics.Data.Results;

/// <summary>An outlook as JSON. What is not known is null.</summary>
internal static class OutlookJson
{
    private const string Format = "fusionmetrics outlook 1";

    /// <summary>The outlook, with what it was made from.</summary>
    /// <param name="result">The outlook.</param>
    /// <param name="inputs">What was read, each with its hash.</param>
    public static JsonObject Write(OutlookResult result, JsonArray inputs) => new()
    {
        ["format"] = Format,
        ["engine_version"] = EvaluationEngine.Version,
        ["inputs"] = inputs,
        ["methods"] = new JsonObject
        {
            ["test"] = result.Recipe.Test.Id, ["breaks"] = result.Recipe.Breaks?.Id, ["forecast"] = result.Recipe.Forecast?.Id, ["horizon"] = result.Recipe.Horizon,
        },
        ["series"] = With(result.Rows, Write),
        ["regional"] = result.Regional is { } regional ? With(regional, Write) : null,
        ["field"] = new JsonObject { ["tests"] = result.Field.Tests, ["walker_p"] = Number(result.Field.Walker), ["least_adjusted_p"] = Number(result.Field.LeastAdjusted) },
        ["conventions"] = Texts(result.Conventions),
        ["diagnostics"] = Diagnostics(result.Diagnostics),
    };

    // Rows with the words that their table has for the verdict.
    private static JsonNode With<TRow>(ResultTable<TRow> table, Func<TRow, string, JsonObject> write)
    {
        var verdicts = table.Columns.First(column => column.Name == "verdict");
        return JsonSequence.Of(table.Select((row, i) => write(row, verdicts.Text(i))));
    }

    private static JsonObject Write(OutlookRow row, string verdict) => new()
    {
        ["region"] = row.Region,
        ["series"] = row.Series,
        ["sentence"] = row.ToString(),
        ["sentence_zh"] = row.InChinese(),
        ["n"] = row.Trend.Count,
        ["first"] = row.First?.ToString(),
        ["last"] = row.Last?.ToString(),
        ["level"] = Number(row.Level),
        ["grade"] = row.Grade?.Number,
        ["trend"] = new JsonObject
        {
            ["verdict"] = verdict, ["slope"] = Number(row.Trend.Slope), ["slope_low"] = Number(row.Trend.SlopeLow), ["slope_high"] = Number(row.Trend.SlopeHigh),
            ["p"] = Number(row.Trend.P), ["p_adjusted"] = Number(row.AdjustedP), ["tau"] = Number(row.Trend.Tau), ["autocorrelation"] = Number(row.Trend.Autocorrelation),
        },
        ["speed"] = Number(row.Speed),
        ["acceleration"] = Number(row.Acceleration),
        ["breaks"] = row.Breaks is { } breaks ? new JsonObject
        {
            ["p"] = Number(breaks.P), ["found"] = new JsonArray([.. breaks.Breaks.Select(found => Write(row, found))]),
        } : null,
        ["life_cycle"] = row.LifeCycle is { } cycle ? Write(cycle) : null,
        ["forecast"] = row.Forecast is { } forecast ? new JsonObject
        {
            ["model"] = forecast.Model, ["confidence"] = forecast.Confidence, ["points"] = new JsonArray([.. forecast.Points.Select(point => Write(row, point))]),
        } : null,
        ["next_grade"] = row.NextGrade?.Number,
        ["next_grade_probability"] = Number(row.NextGradeProbability),
    };

    private static JsonObject Write(RegionalRow row, string verdict) => new()
    {
        ["series"] = row.Series,
        ["sentence"] = row.ToString(),
        ["sentence_zh"] = row.InChinese(),
        ["regions"] = Texts(row.Regions),
        ["left_out"] = Texts(row.LeftOut),
        ["first"] = row.First?.ToString(),
        ["last"] = row.Last?.ToString(),
        ["verdict"] = verdict,
        ["slope"] = Number(row.Slope), ["tau"] = Number(row.Tau),
        ["p"] = Number(row.Trend.P), ["p_adjusted"] = Number(row.AdjustedP), ["p_independent_periods"] = Number(row.IndependentPeriodsP),
        ["rising"] = row.Rising, ["falling"] = row.Falling,
    };

    private static JsonObject Write(LifeCycleFinding cycle) => new()
    {
        ["stage"] = Word(cycle.Stage), ["doubt"] = cycle.Doubt == LifeCycleDoubt.None ? null : Word(cycle.Doubt),
        ["curve"] = cycle.Chosen?.Curve.ToString().ToLowerInvariant(),
        ["ceiling"] = Write(cycle.Chosen?.Ceiling), ["inflection"] = Write(cycle.Chosen?.Inflection), ["rate"] = Write(cycle.Chosen?.Rate),
        ["innovation"] = Write(cycle.Chosen?.Innovation), ["imitation"] = Write(cycle.Chosen?.Imitation), ["reached"] = Write(cycle.Chosen?.Reached),
    };

    private static JsonObject? Write(ParameterEstimate? estimate)
        => estimate is { } known && !double.IsNaN(known.Value) ? new() { ["value"] = Number(known.Value), ["low"] = Number(known.Low), ["high"] = Number(known.High) } : null;

    private static JsonObject Write(OutlookRow row, Break found) => new()
    {
        ["last_before"] = row.PeriodOf(found.LastBefore).ToString(), ["first_after"] = row.PeriodOf(found.FirstAfter).ToString(),
        ["level_before"] = Number(found.LevelBefore), ["level_after"] = Number(found.LevelAfter), ["slope_before"] = Number(found.SlopeBefore), ["slope_after"] = Number(found.SlopeAfter),
    };

    private static JsonObject Write(OutlookRow row, ForecastPoint point) => new()
    {
        ["period"] = row.PeriodOf(point.Time).ToString(), ["value"] = point.Value, ["low"] = point.Low, ["high"] = point.High,
    };
}
