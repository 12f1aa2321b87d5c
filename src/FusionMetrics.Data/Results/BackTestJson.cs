using System.Text.Json.Nodes;
using FusionMetrics.Outlook;
using FusionMetrics.Trends.Forecasts;
using static FusionMetrics.Data.Results.JsonParts;

namespace FusionMetrics.Data.Results;

/// <summary>A comparison of forecasters as JSON. What is not known is null.</summary>
internal static class BackTestJson
{
    private const string Format = "fusionmetrics backtest 1";

    /// <summary>What was found, with what it was made from.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="inputs">What was read, each with its hash.</param>
    public static JsonObject Write(BackTestComparison result, JsonArray inputs) => new()
    {
        ["format"] = Format,
        ["engine_version"] = EvaluationEngine.Version,
        ["inputs"] = inputs,
        ["horizon"] = result.Recipe.Horizon,
        ["least_count"] = result.Recipe.LeastCount,
        ["series"] = JsonSequence.Of(result.Series.Select(Write)),
        ["conventions"] = Texts(result.Conventions),
        ["diagnostics"] = Diagnostics(result.Diagnostics),
    };

    private static JsonObject Write(SeriesBackTest test) => new()
    {
        ["series"] = test.Series,
        ["sentence"] = test.ToString(),
        ["sentence_zh"] = test.InChinese(),
        ["forecasters"] = new JsonArray([.. test.Forecasters.Select(Write)]),
        ["regions"] = new JsonArray([.. test.Regions.Select(Write)]),
    };

    private static JsonObject Write(ForecasterRow row) => new()
    {
        ["forecaster"] = row.Forecaster, ["place"] = row.Place, ["regions"] = row.Regions, ["best_in"] = row.BestIn, ["origins"] = row.Origins,
        ["all"] = Write(row.Errors), ["steps"] = new JsonArray([.. row.Steps.Select(Write)]),
    };

    private static JsonObject Write(ForecasterRegionRow row) => new()
    {
        ["region"] = row.Region, ["forecaster"] = row.Forecaster, ["origins"] = row.Test.Origins, ["all"] = Write(row.Test.All),
    };

    private static JsonObject Write(ForecastErrors errors) => new()
    {
        ["forecasts"] = errors.Count, ["mase"] = Number(errors.Mase), ["smape"] = Number(errors.Smape), ["mean_absolute_error"] = Number(errors.MeanAbsolute),
        ["root_mean_square_error"] = Number(errors.RootMeanSquare), ["bias"] = Number(errors.Bias), ["coverage"] = Number(errors.Coverage), ["msis"] = Number(errors.Msis),
    };
}
