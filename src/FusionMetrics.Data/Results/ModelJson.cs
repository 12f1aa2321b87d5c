using System.Text.Json.Nodes;
using FusionMetrics.Data.Recipes;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Results;

/// <summary>A model as JSON, and back.</summary>
internal static class ModelJson
{
    public const string Format = "fusionmetrics model 1";

    /// <summary>The model around a recipe that is JSON already: with where its values came from, where that is known.</summary>
    public static JsonObject Write(EvaluationModel model, JsonObject recipe) => new()
    {
        ["format"] = Format,
        ["engine_version"] = model.EngineVersion,
        ["panel_fingerprint"] = model.PanelFingerprint,
        ["recipe"] = recipe,
        ["frames"] = new JsonArray([.. model.Frames.Select(FrameJson.Write)]),
    };

    /// <summary>The model, and how its panel was read, where the file says so.</summary>
    public static (EvaluationModel Model, MethodChoice? Source) Read(byte[] json, string file, MethodCatalog catalog)
    {
        using var document = JsonFiles.Parse(json, file, Format);
        var root = document.RootElement;
        try
        {
            var (recipe, source) = Recipe(root.GetProperty("recipe").GetRawText(), file, catalog);
            var model = new EvaluationModel(recipe, [.. root.GetProperty("frames").EnumerateArray().Select(f => FrameJson.Read(f, recipe.System))],
                root.GetProperty("engine_version").GetString()!, root.GetProperty("panel_fingerprint").GetString()!);
            return (model, source);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw JsonFiles.Damaged(file, e.Message);
        }
    }

    private static (EvaluationRecipe Recipe, MethodChoice? Source) Recipe(string json, string file, MethodCatalog catalog)
    {
        var bag = new DiagnosticBag();
        EvaluationRecipe? recipe = null;
        MethodChoice? source = null;
        if (RecipeText.Parse(json, file, bag) is { } map)
            (recipe, source, _) = new RecipeReader(catalog, new InputPaths(""), bag).Read(map, needsPanel: false);
        bag.ThrowIfErrors();
        return (recipe!, source);
    }
}
