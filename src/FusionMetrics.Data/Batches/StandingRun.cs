using System.Text.Json;
using System.Text.Json.Nodes;
using FusionMetrics.Data.Runs;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Batches;

/// <summary>A run whose outputs stand: what its manifest says is what an evaluation would be made of now, and what it wrote is there to the byte.</summary>
/// <param name="Regions">The number of regions of its panel.</param>
/// <param name="Periods">The number of periods of its panel.</param>
/// <param name="Warnings">How many warnings it had.</param>
internal sealed record StandingRun(int Regions, int Periods, int Warnings)
{
    /// <summary>The run whose outputs stand in a folder; null where there is none, or anything has changed since.</summary>
    public static StandingRun? Find(string place, RecipeFile recipe, MethodCatalog catalog, ITableFormat format)
    {
        var path = Path.Combine(place, RunManifest.FileName);
        if (!File.Exists(path)) return null;
        try
        {
            var manifest = RunManifest.Read(path);
            var now = new RunOrigin("evaluate", recipe, null);
            var same = manifest.Operation == now.Operation && manifest.EngineVersion == EvaluationEngine.Version && manifest.Tables == format.Id
                && IsSame(manifest.RecipeJson, now.RecipeJson(catalog)) && AreSame(manifest, recipe) && manifest.Outputs.All(o => IsSame(Path.Combine(place, o.File), o.Sha256));
            return same ? Of(path) : null;
        }
        catch (Exception e) when (e is FusionMetricsException or IOException or UnauthorizedAccessException or JsonException)
        {
            // A manifest that cannot be read is none.
            return null;
        }
    }

    private static bool IsSame(string then, JsonObject now) => JsonNode.Parse(then)!.ToJsonString() == now.ToJsonString() && IsOfFiles(now["panel"]);

    // What comes from elsewhere than files may have changed without a trace.
    private static bool IsOfFiles(JsonNode? source) => source switch
    {
        JsonArray sources => sources.All(IsOfFiles),
        JsonObject map when map["sources"] is JsonArray sources => sources.All(IsOfFiles),
        JsonObject map => map.ContainsKey("path"),
        _ => true,
    };

    private static bool AreSame(RunManifest manifest, RecipeFile recipe)
    {
        var now = recipe.Inputs.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        return now.Count == manifest.Inputs.Count && manifest.Inputs.All(i => Path.GetFullPath(Path.Combine(recipe.Folder, i.Path)) is var full && now.Contains(full) && IsSame(full, i.Sha256));
    }

    private static bool IsSame(string path, string sha256) => File.Exists(path) && RunOrigin.Hash(path) == sha256;

    private static StandingRun Of(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var panel = document.RootElement.GetProperty("panel");
        return new(panel.GetProperty("regions").GetInt32(), panel.GetProperty("periods").GetInt32(),
            document.RootElement.GetProperty("diagnostics").EnumerateArray().Count(d => d.GetProperty("severity").GetString() == "warning"));
    }
}
