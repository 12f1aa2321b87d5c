using System.Text.Json.Nodes;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>Writes the choice of a method with every option.</summary>
internal sealed class MethodWriter(MethodCatalog catalog)
{
    public JsonObject Write(MethodFamily family, MethodChoice choice) => Map(catalog.Write(family, choice));

    /// <summary>Options that stand by themselves, without a method.</summary>
    public static JsonObject Write(OptionSet set, MethodOptions options)
        => new(set.Write(options).Select(o => KeyValuePair.Create(o.Key, (JsonNode?)Json(o.Value))));

    public IReadOnlyList<KeyValuePair<string, object>> Options(MethodFamily family, MethodChoice choice)
    {
        var options = catalog.Find(family, choice.Id)!.Options;
        return options.Write(choice.Options ?? options.Defaults);
    }

    public static JsonNode Json(object value) => value switch
    {
        string text => text,
        double number => number,
        bool flag => flag,
        IReadOnlyList<string> texts => new JsonArray([.. texts.Select(t => (JsonNode)t)]),
        IReadOnlyList<double> numbers => new JsonArray([.. numbers.Select(n => (JsonNode)n)]),
        IReadOnlyList<IReadOnlyList<double>> rows => new JsonArray([.. rows.Select(Json)]),
        IReadOnlyDictionary<string, double> map => new JsonObject(map.Select(e => KeyValuePair.Create(e.Key, (JsonNode?)e.Value))),
        IReadOnlyDictionary<string, string> map => new JsonObject(map.Select(e => KeyValuePair.Create(e.Key, (JsonNode?)e.Value))),
        IReadOnlyDictionary<string, object> map => Map(map),
        IReadOnlyList<IReadOnlyDictionary<string, object>> maps => new JsonArray([.. maps.Select(Map)]),
        _ => throw new NotSupportedException($"An option of type {value.GetType().Name} cannot be written."),
    };

    private static JsonObject Map(IReadOnlyDictionary<string, object> map) => new(map.Select(e => KeyValuePair.Create(e.Key, (JsonNode?)Json(e.Value))));
}
