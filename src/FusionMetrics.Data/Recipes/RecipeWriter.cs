using System.Text.Json.Nodes;
using FusionMetrics.Methods;
using FusionMetrics.Screening;

namespace FusionMetrics.Data.Recipes;

/// <summary>
/// Writes a recipe as resolved, every default and every indicator spelt out, in the form that <see cref="RecipeFile"/> reads.
/// </summary>
internal sealed class RecipeWriter
{
    private readonly MethodWriter methods;
    private readonly StageWriter stages;

    public RecipeWriter(MethodCatalog catalog)
    {
        methods = new MethodWriter(catalog);
        stages = new StageWriter(methods);
    }

    /// <summary>The recipe without where its values come from.</summary>
    public JsonObject Write(EvaluationRecipe recipe)
    {
        var root = new JsonObject();
        if (recipe.Name is not null) root["name"] = recipe.Name;
        root["indicators"] = new JsonArray([.. recipe.System.Subsystems.SelectMany(s => Indicators(s, s, []))]);
        root["subsystems"] = new JsonArray([.. recipe.System.Subsystems.Select(Subsystem)]);
        foreach (var key in StageReader.Keys)
            if (stages.Write(key, recipe) is { } stage) root[key] = stage;
        return root;
    }

    /// <summary>What a recipe file says, paths relative to its folder.</summary>
    public JsonObject Write(RecipeFile file)
    {
        var root = Write(file.Recipe);
        var panel = SourceNotation.Write(methods.Write(MethodFamily.Provider, file.Source), file.Folder);
        root.Insert(root.ContainsKey("name") ? 1 : 0, "panel", panel);
        if (file.Regions is not null) root["regions"] = Relative(file.Folder, file.Regions);
        if (file.Uncertainty is { } uncertainty) root["uncertainty"] = new StudyWriter(stages, methods).Write(uncertainty);
        if (file.Robustness is { } robustness) root["robustness"] = StudyWriter.Write(robustness);
        if (file.Diagnosis is { } diagnosis) root["diagnosis"] = DiagnosisWriter.Write(diagnosis);
        if (file.Outlook is { } outlook) root["outlook"] = new OutlookWriter(methods).Write(outlook);
        if (file.PlannedPath is { } path) root["path"] = PathWriter.Write(path);
        if (file.Screening is { } screening) root["screening"] = MethodWriter.Write(ScreeningRecipe.Options, screening);
        return root;
    }

    /// <summary>A path as a file in a folder names it, with forward slashes on every system.</summary>
    public static string Relative(string folder, string path)
        => Path.GetRelativePath(Path.GetFullPath(folder.Length == 0 ? "." : folder), Path.GetFullPath(path)).Replace('\\', '/');

    private static IEnumerable<JsonNode> Indicators(Subsystem subsystem, Subsystem group, string[] path) => group.Dimensions.Count == 0
        ? group.Indicators.Select(i => Indicator(subsystem, path, i))
        : group.Dimensions.SelectMany(d => Indicators(subsystem, d, [.. path, d.Code]));

    private static JsonObject Indicator(Subsystem subsystem, string[] path, Indicator indicator)
    {
        var node = new JsonObject { ["code"] = indicator.Code, ["subsystem"] = subsystem.Code };
        if (path.Length > 0) node["dimension"] = MethodWriter.Json(path);
        node["direction"] = indicator.Direction.Word;
        if (indicator.Name is not null) node["name"] = indicator.Name;
        if (indicator.NameZh is not null) node["name_zh"] = indicator.NameZh;
        if (indicator.Unit is not null) node["unit"] = indicator.Unit;
        if (indicator.UnitZh is not null) node["unit_zh"] = indicator.UnitZh;
        if (indicator.Bounds is { } bounds) (node["lower"], node["upper"]) = (bounds.Minimum, bounds.Maximum);
        if (indicator.Ideal is { } ideal) node["target"] = ideal.Minimum == ideal.Maximum ? ideal.Minimum : new JsonArray(ideal.Minimum, ideal.Maximum);
        if (indicator.Weight is { } weight) node["weight"] = weight;
        if (indicator.Denominator is { } denominator) node["denominator"] = denominator;
        return node;
    }

    private static JsonObject Subsystem(Subsystem subsystem)
    {
        var node = new JsonObject { ["code"] = subsystem.Code };
        if (subsystem.Name is not null) node["name"] = subsystem.Name;
        if (subsystem.Weight is { } weight) node["weight"] = weight;
        if (subsystem.Dimensions.Count > 0) node["dimensions"] = new JsonArray([.. subsystem.Dimensions.Select(Subsystem)]);
        return node;
    }
}
