using System.Text.Json.Nodes;
using FusionMetrics.Diagnosis;

namespace FusionMetrics.Data.Recipes;

/// <summary>Writes which path is planned, in the form that <see cref="PathReader"/> reads.</summary>
internal static class PathWriter
{
    public static JsonObject Write(PathRecipe path)
    {
        var node = new JsonObject();
        if (path.Region is { } region) node["region"] = region;
        if (path.Period is { } period) node["period"] = period.ToString();
        if (path.Series is { } series) node["series"] = series;
        if (path.Goal is { } goal) node["goal"] = Write(goal);
        if (path.Budget is { } budget) node["budget"] = budget;
        if (path.Years is { } years) node["years"] = years;
        if (path.Periods is { } periods) node["periods"] = periods;
        node["schedule"] = Word(PathReader.Schedules, path.Schedule);
        node["speed"] = Word(PathReader.SpeedWords, path.Speed);
        if (path.Costs.Count > 0) node["costs"] = Write(path.Costs, cost => cost);
        if (path.Bounds.Count > 0) node["bounds"] = Write(path.Bounds, bounds => new JsonArray(bounds.Minimum, bounds.Maximum));
        if (path.Speeds.Count > 0) node["speeds"] = Write(path.Speeds, speed => speed);
        if (path.Fixed.Count > 0) node["fixed"] = new JsonArray([.. path.Fixed.Select(code => (JsonNode)code)]);
        node["alternatives"] = path.Alternatives;
        if (path.Allocate is { } allocate) node["allocate"] = Word(PathReader.Allocations, allocate);
        if (path.Regions.Count > 0) node["regions"] = new JsonArray([.. path.Regions.Select(code => (JsonNode)code)]);
        return node;
    }

    private static JsonObject Write(PathGoal goal) => goal.Kind switch
    {
        PathGoalKind.NextGrade => new() { ["grade"] = "next" },
        PathGoalKind.Grade => new() { ["grade"] = goal.Grade },
        PathGoalKind.Score => new() { ["score"] = goal.Score },
        _ => new() { ["overtake"] = goal.Region },
    };

    private static JsonObject Write<T>(IReadOnlyDictionary<string, T> named, Func<T, JsonNode> write)
        => new(named.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)write(entry.Value))));

    private static string Word<T>((string Word, T Value)[] words, T value) where T : struct, Enum => Array.Find(words, w => w.Value.Equals(value)).Word;
}
