using System.Text.Json.Nodes;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>Writes the choice of a method with every option.</summary>
internal sealed class MethodWriter(MethodCatalog catalog)
{
    public JsonObject Write(MethodFamily family, MethodChoice choice)
    {
        var node = new JsonObject { ["method"] = choice.Id };
        foreach (var (name, value) in Options(family, choice)) node[name] = Json(value);
        return node;
    }

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
        _ => throw new NotSupportedException($"An option of type {value.GetType().Name} cannot be written."),
    };
}
