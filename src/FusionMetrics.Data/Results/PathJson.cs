using System.Text.Json.Nodes;
using FusionMetrics.Diagnosis;

namespace FusionMetrics.Data.Results;

/// <summary>Writes planned paths as JSON: for apps that show them, with the sentences for readers.</summary>
internal static class PathJson
{
    public const string FileName = "path.json";
    private const string Format = "fusionmetrics path 1";

    public static JsonObject Write(PathResult path) => new()
    {
        ["format"] = Format,
        ["series"] = path.Series,
        ["period"] = path.Period.ToString(),
        ["periods"] = path.Horizon,
        ["goal"] = path.Least,
        ["budget"] = path.Recipe.Budget,
        ["plans"] = new JsonArray([.. path.Plans.Select(Write)]),
        ["summary"] = path.Summary.ToString(),
        ["summary_zh"] = path.Summary.InChinese(),
    };

    private static JsonObject Write(PathPlan plan) => new()
    {
        ["region"] = plan.Region.Code,
        ["plan"] = plan.Number,
        ["cost"] = plan.Cost,
        ["certificate"] = new JsonObject { ["convex"] = plan.Certificate.IsConvex, ["bound"] = plan.Certificate.Bound, ["gap"] = plan.Certificate.Gap },
        ["moves"] = new JsonArray([.. plan.Moves.Select(Write)]),
        ["course"] = new JsonArray([.. plan.Course.Select(Write)]),
    };

    private static JsonObject Write(PathMove move) => new()
    {
        ["indicator"] = move.Indicator.Code,
        ["from"] = move.From,
        ["to"] = move.To,
        ["cost"] = move.Cost,
        ["first"] = move.First.ToString(),
        ["last"] = move.Last.ToString(),
        ["limit"] = move.Limit.ToString().ToLowerInvariant(),
    };

    private static JsonObject Write(PathPoint point) => new()
    {
        ["period"] = point.Period.ToString(),
        ["score"] = point.Score,
        ["grade"] = point.Grade?.Number,
        ["cost"] = point.Cost,
    };
}
