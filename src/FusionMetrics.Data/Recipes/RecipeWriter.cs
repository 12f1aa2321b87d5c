using System.Text.Json.Nodes;
using FusionMetrics.Coupling;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>
/// Writes a recipe as resolved, every default and every indicator spelt out, in the form that <see cref="RecipeFile"/> reads.
/// </summary>
internal sealed class RecipeWriter(MethodCatalog catalog)
{
    /// <summary>The recipe without where its values come from.</summary>
    public JsonObject Write(EvaluationRecipe recipe)
    {
        var root = new JsonObject();
        if (recipe.Name is not null) root["name"] = recipe.Name;
        root["indicators"] = new JsonArray([.. recipe.System.Subsystems.SelectMany(s => s.Indicators.Select(i => Indicator(s, i)))]);
        root["subsystems"] = new JsonArray([.. recipe.System.Subsystems.Select(Subsystem)]);
        root["treatment"] = new JsonObject { ["missing"] = Treatment(recipe) };
        root["normalization"] = Normalization(recipe);
        root["weighting"] = Method(MethodFamily.Weighting, recipe.Weighting);
        root["index"] = Method(MethodFamily.Ranking, recipe.Index);
        if (recipe.Ranking is { } ranking) root["ranking"] = Method(MethodFamily.Ranking, ranking);
        if (recipe.Coupling is { } coupling) root["coupling"] = Coupling(coupling);
        if (recipe.Trend is { } trend) root["trend"] = Trend(trend, recipe.TrendSeries);
        return root;
    }

    /// <summary>The recipe with where its values come from, paths relative to a folder.</summary>
    public JsonObject Write(EvaluationRecipe recipe, MethodChoice source, string? regions, string folder)
    {
        var root = Write(recipe);
        var panel = new JsonObject { ["provider"] = source.Id };
        foreach (var (name, value) in Options(MethodFamily.Provider, source))
            panel[name] = name == "path" ? Relative(folder, (string)value) : Json(value);
        root.Insert(root.ContainsKey("name") ? 1 : 0, "panel", panel);
        if (regions is not null) root["regions"] = Relative(folder, regions);
        return root;
    }

    /// <summary>A path as a file in a folder names it, with forward slashes on every system.</summary>
    public static string Relative(string folder, string path)
        => Path.GetRelativePath(Path.GetFullPath(folder.Length == 0 ? "." : folder), Path.GetFullPath(path)).Replace('\\', '/');

    private static JsonObject Indicator(Subsystem subsystem, Indicator indicator)
    {
        var node = new JsonObject
        {
            ["code"] = indicator.Code,
            ["subsystem"] = subsystem.Code,
            ["direction"] = indicator.Direction == Direction.Benefit ? "benefit" : "cost",
        };
        if (indicator.Name is not null) node["name"] = indicator.Name;
        if (indicator.Unit is not null) node["unit"] = indicator.Unit;
        if (indicator.Bounds is { } bounds) (node["lower"], node["upper"]) = (bounds.Minimum, bounds.Maximum);
        return node;
    }

    private static JsonObject Subsystem(Subsystem subsystem)
    {
        var node = new JsonObject { ["code"] = subsystem.Code };
        if (subsystem.Name is not null) node["name"] = subsystem.Name;
        if (subsystem.Weight is { } weight) node["weight"] = weight;
        return node;
    }

    private JsonNode Treatment(EvaluationRecipe recipe) => recipe.Treatment.Count == 0
        ? "error"
        : new JsonArray([.. recipe.Treatment.Select(t => Method(MethodFamily.Treatment, t))]);

    private JsonObject Normalization(EvaluationRecipe recipe)
    {
        var node = Method(MethodFamily.Normalization, recipe.Normalization);
        node["scope"] = recipe.Scope.Kind == ScopeKind.PerPeriod ? "per-period" : recipe.Scope.Kind.ToString().ToLowerInvariant();
        if (recipe.Scope.Kind == ScopeKind.Reference) node["window"] = new JsonArray(recipe.Scope.From.ToString(), recipe.Scope.To.ToString());
        return node;
    }

    private JsonObject Coupling(CouplingRecipe coupling) => new()
    {
        ["model"] = Method(MethodFamily.Coupling, coupling.Model),
        ["weights"] = coupling.Weights.Given is { } given ? new JsonArray([.. given.Select(w => (JsonNode)w)]) : coupling.Weights.Id,
        ["grades"] = coupling.Grades.Id,
        ["edges"] = coupling.Edges == EdgeRule.LeftClosed ? "left-closed" : "right-closed",
    };

    private JsonObject Trend(TrendRecipe trend, IReadOnlyList<string> series)
    {
        var node = Method(MethodFamily.Trend, trend.Method);
        node["series"] = new JsonArray([.. series.Select(s => (JsonNode)s)]);
        return node;
    }

    private JsonObject Method(MethodFamily family, MethodChoice choice)
    {
        var node = new JsonObject { ["method"] = choice.Id };
        foreach (var (name, value) in Options(family, choice)) node[name] = Json(value);
        return node;
    }

    private IReadOnlyList<KeyValuePair<string, object>> Options(MethodFamily family, MethodChoice choice)
    {
        var options = catalog.Find(family, choice.Id)!.Options;
        return options.Write(choice.Options ?? options.Defaults);
    }

    private static JsonNode Json(object value) => value switch
    {
        string text => text,
        double number => number,
        bool flag => flag,
        IReadOnlyList<string> texts => new JsonArray([.. texts.Select(t => (JsonNode)t)]),
        _ => throw new NotSupportedException($"An option of type {value.GetType().Name} cannot be written."),
    };
}
