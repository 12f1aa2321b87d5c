using System.Text.Json.Nodes;
using FusionMetrics.Data.Recipes;
using FusionMetrics.Methods;
using FusionMetrics.Normalization;

namespace FusionMetrics.Data.Results;

/// <summary>A model as JSON, and back.</summary>
internal static class ModelJson
{
    public const string Format = "fusionmetrics model 1";

    // Beyond this a model is no longer small: a sample of a large panel, say.
    private const long MostNumbers = 2_000_000;

    /// <summary>Why a model cannot be stored; null where it can.</summary>
    public static Diagnostic? NotStored(EvaluationModel model)
    {
        foreach (var learned in model.Frames.SelectMany(f => f.Indicators).Where(i => !MapJson.CanWrite(i.Map)))
            return OutputRules.NotStored.Says($"The map of '{learned.Indicator.Code}' by '{model.Recipe.Normalization.Id}' cannot be stored, so there is no {ResultFiles.ModelName}.");
        var numbers = model.Frames.Sum(f => f.Groups.Select(g => g.Index).Append(f.Ranking).Sum(r => r?.Vectors.Values.Sum(v => (long)v.Count) ?? 0));
        return numbers <= MostNumbers ? null : OutputRules.NotStored.Says(
            $"The model holds a sample of {numbers} numbers; one of more than {MostNumbers} is not stored, so there is no {ResultFiles.ModelName}.");
    }

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
            var normalizer = catalog.Create<INormalizer>(MethodFamily.Normalization, recipe.Normalization);
            var model = new EvaluationModel(recipe, [.. root.GetProperty("frames").EnumerateArray().Select(f => FrameJson.Read(f, recipe.System, normalizer))],
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
            (recipe, source) = new RecipeReader(catalog, new InputPaths(""), bag).Read(map, needsPanel: false) is { } read ? (read.Recipe, read.Source) : default;
        bag.ThrowIfErrors();
        return (recipe!, source);
    }
}
