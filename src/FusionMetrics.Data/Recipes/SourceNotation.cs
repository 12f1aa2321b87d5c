using System.Text.Json.Nodes;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>
/// How a recipe writes its source: the path of a file, a map with <c>provider</c> and its options, or a list of those, which are merged. Paths are relative
/// to the recipe, whichever provider reads them.
/// </summary>
internal sealed class SourceNotation(MethodCatalog catalog, InputPaths paths)
{
    public const string Provider = "provider";
    private const string Method = "method";
    private const string Sources = "sources";

    /// <summary>The source as the choice of a method is written, paths in full.</summary>
    public RecipeNode Read(RecipeNode node) => node switch
    {
        RecipeList list => new RecipeMap([Entry(Method, "merged", list), KeyValuePair.Create(new RecipeScalar(Sources, list.Location), (RecipeNode)Listed(list))], list.Location),
        RecipeMap map => Read(map),
        _ => Read(new RecipeMap([KeyValuePair.Create(new RecipeScalar("path", node.Location), node)], node.Location)),
    };

    /// <summary>A source as it is written, paths relative to a folder.</summary>
    public static JsonObject Write(JsonObject choice, string folder)
    {
        var written = new JsonObject();
        foreach (var (key, value) in choice)
            written[key == Method ? Provider : key] = (key, value) switch
            {
                ("path", JsonValue path) => RecipeWriter.Relative(folder, path.GetValue<string>()),
                (Sources, JsonArray sources) => new JsonArray([.. sources.Select(source => (JsonNode)Write(source!.AsObject(), folder))]),
                _ => value?.DeepClone(),
            };
        return written;
    }

    private RecipeMap Read(RecipeMap map)
    {
        var named = map.Find(Provider) ?? map.Find(Method) ?? new RecipeScalar(
            map.Find(Sources) is null ? FileProvider.Of(catalog, (map.Find("path") as RecipeScalar)?.Text ?? "") : "merged", map.Location);
        return new RecipeMap([KeyValuePair.Create(new RecipeScalar(Method, named.Location), named), .. map.Entries.Where(e => e.Key.Text is not (Provider or Method)).Select(Read)], map.Location);
    }

    private KeyValuePair<RecipeScalar, RecipeNode> Read(KeyValuePair<RecipeScalar, RecipeNode> entry) => entry switch
    {
        { Key.Text: "path", Value: RecipeScalar path } => KeyValuePair.Create(entry.Key, (RecipeNode)(path with { Text = paths.Full(path.Text) })),
        { Key.Text: Sources, Value: RecipeList list } => KeyValuePair.Create(entry.Key, (RecipeNode)Listed(list)),
        _ => entry,
    };

    private RecipeList Listed(RecipeList list) => new RecipeList([.. list.Items.Select(Read)], list.Location);

    private static KeyValuePair<RecipeScalar, RecipeNode> Entry(string key, string text, RecipeNode at)
        => KeyValuePair.Create(new RecipeScalar(key, at.Location), (RecipeNode)new RecipeScalar(text, at.Location));
}
