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
        root["indicators"] = new JsonArray([.. recipe.System.Subsystems.SelectMany(s => Indicators(s, s, []))]);
        root["subsystems"] = new JsonArray([.. recipe.System.Subsystems.Select(Subsystem)]);
        root["treatment"] = new JsonArray([.. recipe.Treatment.Select(t => Method(MethodFamily.Treatment, t)), Missing(recipe.Missing)]);
        root["normalization"] = Normalization(recipe);
        root["weighting"] = Levels(MethodFamily.Weighting, recipe.Weighting);
        root["index"] = Levels(MethodFamily.Ranking, recipe.Index);
        if (recipe.Ranking is { } ranking) root["ranking"] = Ranking(ranking);
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

    private static IEnumerable<JsonNode> Indicators(Subsystem subsystem, Subsystem group, string[] path) => group.Dimensions.Count == 0
        ? group.Indicators.Select(i => Indicator(subsystem, path, i))
        : group.Dimensions.SelectMany(d => Indicators(subsystem, d, [.. path, d.Code]));

    private static JsonObject Indicator(Subsystem subsystem, string[] path, Indicator indicator)
    {
        var node = new JsonObject { ["code"] = indicator.Code, ["subsystem"] = subsystem.Code };
        if (path.Length > 0) node["dimension"] = Texts(path);
        node["direction"] = indicator.Direction.Word;
        if (indicator.Name is not null) node["name"] = indicator.Name;
        if (indicator.Unit is not null) node["unit"] = indicator.Unit;
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

    private static JsonNode Missing(MissingRule rule) => rule.MinimumShare is { } share
        ? new JsonObject { ["method"] = "reweight", ["minimum-share"] = share }
        : "error";

    private JsonNode Levels(MethodFamily family, MethodsByLevel methods)
        => methods.Count == 1 ? Method(family, methods[0]) : new JsonArray([.. methods.Select(m => Method(family, m))]);

    private JsonObject Ranking(RankingRecipe ranking)
    {
        var node = Method(MethodFamily.Ranking, ranking.Method);
        node["over"] = ranking.Over == RankingBase.Indicators ? "indicators" : "indices";
        node["ties"] = ranking.Ties switch
        {
            TieRule.Least => "min",
            TieRule.Largest => "max",
            var other => other.ToString().ToLowerInvariant(),
        };
        node["tolerance"] = ranking.Tolerance;
        return node;
    }

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

    private JsonObject Method(MethodFamily family, MethodChoice choice) => Map(catalog.Write(family, choice));

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
        IReadOnlyList<string> texts => Texts(texts),
        IReadOnlyList<double> numbers => new JsonArray([.. numbers.Select(n => (JsonNode)n)]),
        IReadOnlyList<IReadOnlyList<double>> rows => new JsonArray([.. rows.Select(Json)]),
        IReadOnlyDictionary<string, double> map => new JsonObject(map.Select(e => KeyValuePair.Create(e.Key, (JsonNode?)e.Value))),
        IReadOnlyDictionary<string, object> map => Map(map),
        IReadOnlyList<IReadOnlyDictionary<string, object>> maps => new JsonArray([.. maps.Select(Map)]),
        _ => throw new NotSupportedException($"An option of type {value.GetType().Name} cannot be written."),
    };

    private static JsonObject Map(IReadOnlyDictionary<string, object> map) => new(map.Select(e => KeyValuePair.Create(e.Key, (JsonNode?)Json(e.Value))));

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);
}
