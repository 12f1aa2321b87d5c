using System.Text.Json;
using System.Text.Json.Nodes;
using FusionMetrics.Normalization;
using FusionMetrics.Ranking;

namespace FusionMetrics.Data.Results;

/// <summary>Frames of a model as JSON, and back.</summary>
internal static class FrameJson
{
    public static JsonObject Write(EvaluationFrame frame)
    {
        var node = new JsonObject();
        if (frame.Period is { } period) node["period"] = period.ToString();
        node["indicators"] = new JsonArray([.. frame.Indicators.Select(Write)]);
        node["groups"] = new JsonArray([.. frame.Groups.Select(Write)]);
        if (frame.Ranking is { } ranking) node["ranking"] = Write(ranking);
        return node;
    }

    public static EvaluationFrame Read(JsonElement node, IndicatorSystem system, INormalizer normalizer) => new(
        node.TryGetProperty("period", out var period) ? Period.Parse(period.GetString()!) : null,
        [.. node.GetProperty("indicators").EnumerateArray().Select((i, at) => ReadIndicator(i, system.Indicators[at], normalizer))],
        [.. node.GetProperty("groups").EnumerateArray().Select((g, at) => ReadGroup(g, system.Groups[at]))],
        node.TryGetProperty("ranking", out var ranking) ? ReadRanking(ranking) : null);

    private static JsonObject Write(IndicatorFrame frame)
    {
        var node = new JsonObject { ["code"] = frame.Indicator.Code, ["minimum"] = frame.Minimum, ["maximum"] = frame.Maximum };
        MapJson.Write(frame.Map, node);
        node["weight"] = frame.Weight;
        node["measures"] = Write(frame.Measures);
        return node;
    }

    private static IndicatorFrame ReadIndicator(JsonElement node, Indicator indicator, INormalizer normalizer)
    {
        if (node.GetProperty("code").GetString() != indicator.Code)
            throw new FormatException($"the frame has indicator '{node.GetProperty("code")}' where the recipe has '{indicator.Code}'");
        return new IndicatorFrame(indicator, node.GetProperty("minimum").GetDouble(), node.GetProperty("maximum").GetDouble(),
            MapJson.Read(node, normalizer), node.GetProperty("weight").GetDouble())
        {
            Measures = ReadMeasures(node.GetProperty("measures")),
        };
    }

    private static JsonObject Write(GroupFrame frame) => new()
    {
        ["code"] = frame.Code,
        ["weight"] = frame.Weight,
        ["measures"] = Write(frame.Measures),
        ["index"] = Write(frame.Index),
    };

    private static GroupFrame ReadGroup(JsonElement node, Subsystem group)
    {
        if (node.GetProperty("code").GetString() != group.Code)
            throw new FormatException($"the frame has group '{node.GetProperty("code")}' where the recipe has '{group.Code}'");
        return new GroupFrame(group.Code, node.GetProperty("weight").GetDouble(), ReadRanking(node.GetProperty("index")))
        {
            Measures = ReadMeasures(node.GetProperty("measures")),
        };
    }

    private static JsonObject Write(IReadOnlyList<KeyValuePair<string, double>> measures)
        => new(measures.Select(m => KeyValuePair.Create(m.Key, (JsonNode?)m.Value)));

    private static KeyValuePair<string, double>[] ReadMeasures(JsonElement node)
        => [.. node.EnumerateObject().Select(m => KeyValuePair.Create(m.Name, m.Value.GetDouble()))];

    private static JsonObject Write(RankingFrame frame) => Numbers.Write(frame.Vectors);

    private static RankingFrame ReadRanking(JsonElement node) => new(Numbers.Read(node));
}
