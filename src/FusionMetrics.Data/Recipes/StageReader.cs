using FusionMetrics.Formulas;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>Reads the stages of a recipe, each under its key.</summary>
internal sealed class StageReader(MethodReader methods, DiagnosticBag bag)
{
    /// <summary>The keys of the stages, in their order.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["derive", "treatment", "normalization", "weighting", "index", "ranking", "coupling", "trend", "dynamic"];

    /// <summary>The recipe with one stage as a node says; what is wrong with it is reported.</summary>
    public EvaluationRecipe Read(string key, RecipeNode node, EvaluationRecipe recipe) => key switch
    {
        "derive" => recipe with { Derived = Derived(node) },
        "treatment" => new TreatmentReader(methods, bag).Read(node, recipe),
        "normalization" => Normalization(node, recipe),
        "weighting" => recipe with { Weighting = Levels(node, key, MethodFamily.Weighting) ?? recipe.Weighting },
        "index" => recipe with { Index = Levels(node, key, MethodFamily.Ranking) ?? recipe.Index },
        "ranking" => recipe with { Ranking = Ranking(node) },
        "coupling" => recipe with { Coupling = new CouplingReader(methods, bag).Read(node) },
        "trend" => recipe with { Trend = Trend(node) },
        _ => recipe with { Dynamic = Dynamic(node) },
    };

    // A map from codes to formulas.
    private List<DerivedIndicator> Derived(RecipeNode node)
    {
        var derived = new List<DerivedIndicator>();
        foreach (var (code, formula) in (node as RecipeMap)?.Entries ?? [])
            if (formula is RecipeScalar text) derived.Add(new(code.Text, text.Text));
            else bag.Add(RecipeRules.WrongValue.Says($"'{code.Text}' must be a formula, such as patents / population * 1e6, but is {formula.Kind}.", formula.Location));
        if (node is not RecipeMap) bag.Add(RecipeRules.WrongValue.Says($"'derive' must be a map from codes to formulas, such as {{ patents_pm: patents / population * 1e6 }}, but is {node.Kind}.", node.Location));
        return derived;
    }

    // A method, or a list of them from the indicators up.
    private MethodsByLevel? Levels(RecipeNode node, string key, MethodFamily family)
    {
        if (node is RecipeList { Items.Count: 0 }) bag.Add(RecipeRules.WrongValue.Says($"'{key}' must name at least one method.", node.Location));
        MethodChoice[] choices = [.. (node is RecipeList list ? list.Items : [node]).Select(item => methods.Read(family, item)).OfType<MethodChoice>()];
        return choices.Length == 0 ? null : [.. choices];
    }

    private RankingRecipe? Ranking(RecipeNode node)
    {
        if (node is not RecipeMap map) return methods.Read(MethodFamily.Ranking, node) is { } alone ? new RankingRecipe(alone) : null;
        var keys = new RecipeKeys(map, "ranking", bag);
        var over = keys.Choice("over", ("indicators", RankingBase.Indicators), ("indices", RankingBase.Indices));
        var ties = keys.Choice("ties", ("min", TieRule.Least), ("max", TieRule.Largest), ("average", TieRule.Average), ("dense", TieRule.Dense), ("ordinal", TieRule.Ordinal));
        var tolerance = keys.Number("tolerance") ?? 0;
        return keys.Required("method", methods.Ids(MethodFamily.Ranking)) is { } method && methods.Read(MethodFamily.Ranking, method, keys) is { } choice
            ? new RankingRecipe(choice) { Over = over, Ties = ties, Tolerance = tolerance }
            : null;
    }

    private EvaluationRecipe Normalization(RecipeNode node, EvaluationRecipe recipe)
    {
        if (node is not RecipeMap map)
            return methods.Read(MethodFamily.Normalization, node) is { } alone ? recipe with { Normalization = alone } : recipe;
        var keys = new RecipeKeys(map, "normalization", bag);
        var scope = new ScopeReader(bag).Read(keys);
        var method = keys.Node("method") ?? new RecipeScalar(recipe.Normalization.Id, map.Location);
        return methods.Read(MethodFamily.Normalization, method, keys) is { } choice
            ? recipe with { Normalization = choice, Scope = scope }
            : recipe with { Scope = scope };
    }

    private TrendRecipe Trend(RecipeNode node)
    {
        var trend = new TrendRecipe();
        if (node is not RecipeMap map) return trend with { Method = methods.Read(MethodFamily.Trend, node) ?? trend.Method };
        var keys = new RecipeKeys(map, "trend", bag);
        var adjust = keys.Choice("adjust", AdjustmentWords.OfTrend);
        var breaks = keys.Node("breaks") is { } broken ? methods.Read(MethodFamily.Break, broken) : null;
        var (method, series) = OfSeries(map, keys, MethodFamily.Trend, trend.Method);
        return trend with { Method = method, Series = series, Adjust = adjust, Breaks = breaks };
    }

    private DynamicRecipe Dynamic(RecipeNode node)
    {
        var dynamic = new DynamicRecipe();
        if (node is not RecipeMap map) return dynamic with { Method = methods.Read(MethodFamily.Dynamic, node) ?? dynamic.Method };
        var (method, series) = OfSeries(map, new RecipeKeys(map, "dynamic", bag), MethodFamily.Dynamic, dynamic.Method);
        return dynamic with { Method = method, Series = series };
    }

    // A method and the series it is for.
    private (MethodChoice Method, IReadOnlyList<string>? Series) OfSeries(RecipeMap map, RecipeKeys keys, MethodFamily family, MethodChoice usual)
    {
        var series = keys.Texts("series");
        var method = keys.Node("method") ?? new RecipeScalar(usual.Id, map.Location);
        return (methods.Read(family, method, keys) ?? usual, series);
    }
}
