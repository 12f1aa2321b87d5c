using System.Text.Json;
using System.Text.Json.Nodes;
using FusionMetrics.Data.Recipes;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Runs;

/// <summary>
/// The manifest of a run: the recipe as resolved, every convention, the engine's version, the hash of every input and output, the panel's
/// fingerprint, the diagnostics. Holds all that a replay needs. No clock, no name of the machine: the same run gives the same bytes.
/// </summary>
internal sealed record RunManifest(string Operation, string EngineVersion, string Folder, string RecipeJson, string? Model, string Tables, string? PanelFingerprint,
    IReadOnlyList<(string Path, string Sha256)> Inputs, IReadOnlyList<(string File, string Sha256)> Outputs)
{
    public const string FileName = "manifest.json";
    private const string Format = "fusionmetrics manifest 1";

    public static JsonObject Write(RecipeRun run, RunOrigin origin, MethodCatalog catalog, string outputFolder, ITableFormat format,
        IReadOnlyList<(string Name, string Sha256)> outputs)
    {
        var folder = origin.Recipe.Folder;
        var root = new JsonObject
        {
            ["format"] = Format,
            ["operation"] = origin.Operation,
            ["engine_version"] = EvaluationEngine.Version,
            ["folder"] = RecipeWriter.Relative(outputFolder, Path.GetFullPath(folder.Length == 0 ? "." : folder)),
            ["recipe"] = origin.RecipeJson(catalog),
        };
        if (origin.Model is not null) root["model"] = RecipeWriter.Relative(folder, origin.Model);
        if (format.Id != TableFormats.Csv.Id) root["tables"] = format.Id;
        root["conventions"] = new JsonArray([.. run.Conventions.Select(c => (JsonNode)c)]);
        root["inputs"] = new JsonArray([.. origin.Inputs.Select(path => new JsonObject
        {
            ["path"] = RecipeWriter.Relative(folder, path), ["sha256"] = RunOrigin.Hash(path),
        })]);
        root["panel"] = new JsonObject
        {
            ["fingerprint"] = run.Panel.Fingerprint, ["regions"] = run.Panel.Regions.Count, ["periods"] = run.Panel.Periods.Count, ["rows"] = run.Panel.RowCount,
        };
        root["outputs"] = new JsonArray([.. outputs.Select(o => new JsonObject { ["file"] = o.Name, ["sha256"] = o.Sha256 })]);
        root["diagnostics"] = new JsonArray([.. run.Diagnostics.Select(d => Write(d, folder))]);
        return root;
    }

    public static RunManifest Read(string path)
    {
        using var document = Results.JsonFiles.Parse(Results.JsonFiles.Read(path), path, Format);
        var root = document.RootElement;
        try
        {
            return new RunManifest(root.GetProperty("operation").GetString()!, root.GetProperty("engine_version").GetString()!,
                root.GetProperty("folder").GetString()!, root.GetProperty("recipe").GetRawText(),
                root.TryGetProperty("model", out var model) ? model.GetString() : null,
                root.TryGetProperty("tables", out var tables) ? tables.GetString()! : TableFormats.Csv.Id,
                root.TryGetProperty("panel", out var panel) ? panel.GetProperty("fingerprint").GetString() : null,
                Pairs(root.GetProperty("inputs"), "path"), Pairs(root.GetProperty("outputs"), "file"));
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException)
        {
            throw Results.JsonFiles.Damaged(path, e.Message);
        }
    }

    private static List<(string Name, string Sha256)> Pairs(JsonElement list, string name)
        => [.. list.EnumerateArray().Select(item => (item.GetProperty(name).GetString()!, item.GetProperty("sha256").GetString()!))];

    private static JsonObject Write(Diagnostic diagnostic, string folder)
    {
        var node = new JsonObject
        {
            ["id"] = diagnostic.Id, ["severity"] = diagnostic.Severity.ToString().ToLowerInvariant(), ["message"] = diagnostic.Message,
        };
        if (diagnostic.Location is not { } place) return node;
        if (place.File is not null) node["file"] = RecipeWriter.Relative(folder, place.File);
        if (place.Line is { } line) node["line"] = line;
        if (place.Position is { } position) node["position"] = position;
        if (place.Column is not null) node["column"] = place.Column;
        if (place.Region is not null) node["region"] = place.Region;
        if (place.Period is { } period) node["period"] = period.ToString();
        return node;
    }
}
