using System.Text.Json.Nodes;
using FusionMetrics.Outlook;
using static FusionMetrics.Data.Results.JsonParts;

namespace FusionMetrics.Data.Results;

/// <summary>Series taken apart as JSON. What is not known is null.</summary>
internal static class DecompositionJson
{
    private const string Format = "fusionmetrics decomposition 1";

    /// <summary>What was found, with what it was made from.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="inputs">What was read, each with its hash.</param>
    public static JsonObject Write(DecompositionResult result, JsonArray inputs) => new()
    {
        ["format"] = Format,
        ["engine_version"] = EvaluationEngine.Version,
        ["inputs"] = inputs,
        ["series"] = JsonSequence.Of(result.Rows.Select(Write)),
        ["conventions"] = Texts(result.Conventions),
        ["diagnostics"] = Diagnostics(result.Diagnostics),
    };

    private static JsonObject Write(DecompositionRow row) => new()
    {
        ["region"] = row.Region, ["series"] = row.Series, ["sentence"] = row.ToString(), ["sentence_zh"] = row.InChinese(),
        ["method"] = Word(row.Method), ["verdict"] = Word(row.Verdict), ["season"] = row.Season, ["window"] = row.Window,
        ["trend_strength"] = Number(row.TrendStrength), ["seasonal_strength"] = Number(row.SeasonalStrength),
        ["season_parts"] = new JsonArray([.. row.SeasonParts.Select(part => new JsonObject { ["part"] = part.Name, ["effect"] = Number(part.Effect) })]),
        ["periods"] = Texts(row.Periods.Select(period => period.ToString())), ["values"] = Numbers(row.Values), ["trend"] = Numbers(row.Trend), ["seasonal"] = Numbers(row.Seasonal),
        ["remainder"] = Numbers(row.Remainder), ["weights"] = Numbers(row.Weights), ["singular_values"] = Numbers(row.SingularValues),
    };
}
