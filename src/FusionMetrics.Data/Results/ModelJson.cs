using System.Text.Json;
using System.Text.Json.Nodes;
using FusionMetrics.Data.Recipes;
using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Treatment;

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
        var numbers = model.TreatmentFrames.Sum(f => Count(f?.Parameters)) + model.Frames.Sum(f => f.Indicators.Sum(i => Count((i.Map as IStorableMap)?.Parameters))
            + f.Groups.Select(g => g.Index).Append(f.Ranking).Sum(r => Count(r?.Vectors)));
        return numbers <= MostNumbers ? null : OutputRules.NotStored.Says(
            $"The model holds a sample of {numbers} numbers; one of more than {MostNumbers} is not stored, so there is no {ResultFiles.ModelName}.");
    }

    private static long Count(IReadOnlyDictionary<string, IReadOnlyList<double>>? lists) => lists?.Values.Sum(list => (long)list.Count) ?? 0;

    /// <summary>The model around a recipe that is JSON already: with where its values came from, where that is known.</summary>
    public static JsonObject Write(EvaluationModel model, JsonObject recipe)
    {
        var root = new JsonObject
        {
            ["format"] = Format,
            ["engine_version"] = model.EngineVersion,
            ["panel_fingerprint"] = model.PanelFingerprint,
            ["recipe"] = recipe,
        };
        if (model.TreatmentFrames.Any(f => f is not null))
            root["treatment"] = new JsonArray([.. model.TreatmentFrames.Select(f => f is null ? null : Numbers.Write(f.Parameters))]);
        root["frames"] = new JsonArray([.. model.Frames.Select(FrameJson.Write)]);
        return root;
    }

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
                root.GetProperty("engine_version").GetString()!, root.GetProperty("panel_fingerprint").GetString()!)
            {
                TreatmentFrames = root.TryGetProperty("treatment", out var treatment) ? [.. treatment.EnumerateArray().Select(ReadTreatment)] : [],
            };
            return (model, source);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw JsonFiles.Damaged(file, e.Message);
        }
    }

    private static TreatmentFrame? ReadTreatment(JsonElement node)
        => node.ValueKind == JsonValueKind.Null ? null : new TreatmentFrame(Numbers.Read(node));

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
