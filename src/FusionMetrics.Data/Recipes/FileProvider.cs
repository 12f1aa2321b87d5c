using System.Text.Json.Nodes;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>Finds the provider that reads a file.</summary>
internal static class FileProvider
{
    /// <summary>The id of the provider that reads files of an extension; <c>csv</c> where none does.</summary>
    public static string Of(MethodCatalog catalog, string path)
        => catalog.Methods.FirstOrDefault(m => m.Family == MethodFamily.Provider && m.Description.FileExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))?.Id ?? "csv";

    /// <summary>A file that is read the way another source was: with every option of that which the provider of the file has too.</summary>
    public static MethodChoice Like(MethodCatalog catalog, MethodChoice? other, string path, string? region, string? period)
    {
        var id = Of(catalog, path);
        var set = catalog.Find(MethodFamily.Provider, id)!.Options;
        var written = new JsonObject();
        if (other is not null)
            foreach (var (name, value) in new MethodWriter(catalog).Options(MethodFamily.Provider, other)) written[name] = MethodWriter.Json(value);
        written["path"] = path;
        if (region is not null) written["region"] = region;
        if (period is not null)
        {
            written["period"] = period;
            written.Remove("as-of");
        }
        var known = set.Describe().Select(o => o.Name).ToHashSet(StringComparer.Ordinal);
        var map = RecipeText.Parse(written.ToJsonString(), path, new DiagnosticBag())!;
        // They have been read before, so that nothing can be wrong with them.
        return new MethodChoice(id, set.Read(map.Entries.Where(e => known.Contains(e.Key.Text)), _ => { }));
    }
}
