using System.Text.Json;
using System.Text.Json.Nodes;

namespace FusionMetrics.Data.Results;

/// <summary>Named lists of numbers as JSON, and back.</summary>
internal static class Numbers
{
    public static JsonObject Write(IReadOnlyDictionary<string, IReadOnlyList<double>> lists) => new(lists
        .OrderBy(v => v.Key, StringComparer.Ordinal)
        .Select(v => KeyValuePair.Create(v.Key, (JsonNode?)new JsonArray([.. v.Value.Select(x => (JsonNode)x)]))));

    public static Dictionary<string, IReadOnlyList<double>> Read(JsonElement node) => node.EnumerateObject().ToDictionary(
        v => v.Name, v => (IReadOnlyList<double>)[.. v.Value.EnumerateArray().Select(x => x.GetDouble())]);
}
