using System.Text.Json;
using System.Text.Json.Nodes;
using FusionMetrics.Normalization;

namespace FusionMetrics.Data.Results;

/// <summary>Maps of a model as JSON, and back.</summary>
internal static class MapJson
{
    /// <summary>Whether a map can be stored.</summary>
    public static bool CanWrite(ColumnMap map) => map is AffineMap or IStorableMap;

    public static void Write(ColumnMap map, JsonObject node)
    {
        node["map_direction"] = map.Direction.Word;
        if (map is AffineMap affine)
        {
            node["origin"] = affine.Origin;
            node["span"] = affine.Span;
            node["beyond"] = affine.Beyond == BeyondBounds.Clamp ? "clamp" : "keep";
            if (affine.Scale != 1) node["scale"] = affine.Scale;
            if (affine.Offset != 0) node["offset"] = affine.Offset;
        }
        else node["map"] = Numbers.Write(((IStorableMap)map).Parameters);
    }

    public static ColumnMap Read(JsonElement node, INormalizer normalizer)
    {
        var direction = node.GetProperty("map_direction").GetString() == Direction.Cost.Word ? Direction.Cost : Direction.Benefit;
        if (node.TryGetProperty("map", out var map))
            return normalizer is IRestoringNormalizer restoring
                ? restoring.Restore(direction, Numbers.Read(map))
                : throw new FormatException("its maps were made by a normaliser that cannot make them again");
        return new AffineMap(node.GetProperty("origin").GetDouble(), node.GetProperty("span").GetDouble(), direction,
            node.GetProperty("beyond").GetString() == "keep" ? BeyondBounds.Keep : BeyondBounds.Clamp,
            NumberOr(1, node, "scale"), NumberOr(0, node, "offset"));
    }

    private static double NumberOr(double otherwise, JsonElement node, string name)
        => node.TryGetProperty(name, out var number) ? number.GetDouble() : otherwise;
}
