using System.Text.Json.Nodes;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>Finds the provider that reads a file.</summary>
internal static class FileProvider
{
    private const string Path = "path";

    // Where a source is: said anew, nothing of the old place holds.
    private static readonly string[] Places = [Path, "connection", "connection-variable"];

    /// <summary>The id of the provider that reads files of an extension; <c>csv</c> where none does.</summary>
    public static string Of(MethodCatalog catalog, string path)
        => catalog.Methods.FirstOrDefault(m => m.Family == MethodFamily.Provider && m.Description.FileExtensions.Contains(System.IO.Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))?.Id ?? "csv";

    /// <summary>
    /// A source that is read the way another was: by its provider, where a file has the same extension and nothing else is said, and with every option of the other that the provider has too.
    /// </summary>
    public static MethodChoice Like(MethodCatalog catalog, MethodChoice? other, PanelSource source)
    {
        if (other is null || source.Provider is not ITableProvider) return source.Choice;
        var said = new MethodWriter(catalog).Options(MethodFamily.Provider, other).Where(option => !source.Says(option.Key)).ToDictionary(StringComparer.Ordinal);
        var id = !source.NamesProvider && source.Files is [var file] && PathOf(catalog, other) is { } path && HaveSameExtension(path, file) ? other.Id : source.Choice.Id;
        if (Places.Any(source.Says))
            foreach (var place in Places) said.Remove(place);
        if (source.Says("period")) said.Remove("as-of");
        var set = catalog.Find(MethodFamily.Provider, id)!.Options;
        var known = set.Describe().Select(option => option.Name).ToHashSet(StringComparer.Ordinal);
        var written = new JsonObject(said.Where(option => known.Contains(option.Key)).Select(option => KeyValuePair.Create(option.Key, (JsonNode?)MethodWriter.Json(option.Value))));
        foreach (var name in source.Files) written[Path] = name;
        // They have been read before, so that nothing can be wrong with them.
        return new MethodChoice(id, set.Read([.. RecipeText.Parse(written.ToJsonString(), source.Name, new DiagnosticBag())!.Entries, .. source.Settings], _ => { }));
    }

    private static string? PathOf(MethodCatalog catalog, MethodChoice source) => new MethodWriter(catalog).Options(MethodFamily.Provider, source).FirstOrDefault(option => option.Key == Path).Value as string;

    private static bool HaveSameExtension(string one, string other) => string.Equals(System.IO.Path.GetExtension(one), System.IO.Path.GetExtension(other), StringComparison.OrdinalIgnoreCase);
}
