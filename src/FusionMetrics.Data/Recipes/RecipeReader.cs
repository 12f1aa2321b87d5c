using FusionMetrics.Coupling;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>From the nodes of a recipe file to a recipe. Reports every problem with its line and column.</summary>
internal sealed class RecipeReader
{
    private readonly DiagnosticBag bag;
    private readonly MethodReader methods;
    private readonly InputPaths paths;

    public RecipeReader(MethodCatalog catalog, InputPaths paths, DiagnosticBag bag)
    {
        methods = new MethodReader(catalog, bag);
        this.paths = paths;
        this.bag = bag;
    }

    /// <summary>
    /// The recipe, where its values come from, and the file with the names of regions. A null recipe has an error reported; so has a null
    /// source where it is needed. A model carries its recipe with or without a source.
    /// </summary>
    public (EvaluationRecipe? Recipe, MethodChoice? Source, string? Regions) Read(RecipeMap root, bool needsPanel)
    {
        var keys = new RecipeKeys(root, "a recipe", bag);
        var panel = needsPanel ? keys.Required("panel", "where the values are, such as { path: panel.csv }") : keys.Node("panel");
        var source = panel is null ? null : Panel(panel);
        var regions = keys.Text("regions") is { } file ? paths.Full(file) : null;
        var name = keys.Text("name");
        var system = Indicators(keys);
        // Stages are read even without a usable indicator system, so that all problems are found at once.
        var recipe = Stages(keys, EvaluationRecipe.For(system ?? Placeholder) with { Name = name });
        keys.Done();
        return (system is null ? null : recipe, source, regions);
    }

    private static IndicatorSystem Placeholder { get; } = new([new Subsystem("none", [new Indicator("none")])]);

    private MethodChoice? Panel(RecipeNode node)
    {
        var map = node as RecipeMap ?? new RecipeMap([KeyValuePair.Create(new RecipeScalar("path", node.Location), node)], node.Location);
        var keys = new RecipeKeys(map, "panel", bag);
        var provider = keys.Node("provider") ?? new RecipeScalar("csv", map.Location);
        // Paths in a recipe are relative to the recipe, whichever provider reads them.
        var entries = map.Entries.Select(e => e.Key.Text == "path" && e.Value is RecipeScalar path
            ? KeyValuePair.Create(e.Key, (RecipeNode)(path with { Text = paths.Full(path.Text) }))
            : e);
        return methods.Read(MethodFamily.Provider, provider, Without(entries, map, "provider"));
    }

    private RecipeKeys Without(IEnumerable<KeyValuePair<RecipeScalar, RecipeNode>> entries, RecipeMap map, string key)
    {
        var keys = new RecipeKeys(new RecipeMap([.. entries], map.Location), "panel", bag);
        keys.Node(key);
        return keys;
    }

    private IndicatorSystem? Indicators(RecipeKeys keys)
    {
        var reader = new IndicatorsReader(paths, bag);
        var subsystems = keys.Node("subsystems");
        return keys.Required("indicators", "a CSV file of indicators, or a list of them") is { } node ? reader.Read(node, subsystems) : null;
    }

    private EvaluationRecipe Stages(RecipeKeys keys, EvaluationRecipe recipe)
    {
        if (keys.Node("treatment") is { } treatment) recipe = new TreatmentReader(methods, bag).Read(treatment, recipe);
        if (keys.Node("normalization") is { } normalization) recipe = Normalization(normalization, recipe);
        if (Levels(keys, "weighting", MethodFamily.Weighting) is { } weighting) recipe = recipe with { Weighting = weighting };
        if (Levels(keys, "index", MethodFamily.Ranking) is { } index) recipe = recipe with { Index = index };
        if (keys.Node("ranking") is { } ranking) recipe = recipe with { Ranking = Ranking(ranking) };
        if (keys.Node("coupling") is { } coupling) recipe = recipe with { Coupling = Coupling(coupling) };
        if (keys.Node("trend") is { } trend) recipe = recipe with { Trend = Trend(trend) };
        if (keys.Node("dynamic") is { } dynamic) recipe = recipe with { Dynamic = Dynamic(dynamic) };
        return recipe;
    }

    // A method, or a list of them from the indicators up.
    private MethodsByLevel? Levels(RecipeKeys keys, string key, MethodFamily family)
    {
        if (keys.Node(key) is not { } node) return null;
        if (node is RecipeList { Items.Count: 0 }) keys.Wrong(node, $"'{key}' must name at least one method.");
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

    private CouplingRecipe Coupling(RecipeNode node)
    {
        var coupling = new CouplingRecipe();
        if (node is RecipeScalar) return methods.Read(MethodFamily.Coupling, node) is { } alone ? coupling with { Model = alone } : coupling;
        if (node is not RecipeMap map)
        {
            bag.Add(RecipeRules.WrongValue.Says("'coupling' must be a map, such as { model: standard }.", node.Location));
            return coupling;
        }
        var keys = new RecipeKeys(map, "coupling", bag);
        coupling = coupling with
        {
            Weights = Weights(keys),
            Grades = keys.Choice("grades", [.. GradeScale.All.Select(g => (g.Id, g))]),
            Edges = keys.Choice("edges", ("left-closed", EdgeRule.LeftClosed), ("right-closed", EdgeRule.RightClosed)),
        };
        if (keys.Node("model") is { } model && methods.Read(MethodFamily.Coupling, model) is { } choice) coupling = coupling with { Model = choice };
        keys.Done();
        return coupling;
    }

    private static CouplingWeights Weights(RecipeKeys keys)
    {
        if (keys.Node("weights") is not RecipeList list)
            return keys.Choice("weights", ("equal", CouplingWeights.Equal), ("subsystem", CouplingWeights.OfSubsystems));
        double[] given = [.. list.Items.Select(item => keys.NumberOf(item, "weights")).OfType<double>()];
        // What is no number has been reported; to call the rest too few would say it twice.
        return given.Length == list.Items.Count ? CouplingWeights.Of(given) : CouplingWeights.Equal;
    }

    private TrendRecipe Trend(RecipeNode node)
    {
        var trend = new TrendRecipe();
        var (method, series) = OfSeries(node, "trend", MethodFamily.Trend, trend.Method);
        return trend with { Method = method, Series = series };
    }

    private DynamicRecipe Dynamic(RecipeNode node)
    {
        var dynamic = new DynamicRecipe();
        var (method, series) = OfSeries(node, "dynamic", MethodFamily.Dynamic, dynamic.Method);
        return dynamic with { Method = method, Series = series };
    }

    // A method and the series it is for.
    private (MethodChoice Method, IReadOnlyList<string>? Series) OfSeries(RecipeNode node, string key, MethodFamily family, MethodChoice usual)
    {
        if (node is not RecipeMap map) return (methods.Read(family, node) ?? usual, null);
        var keys = new RecipeKeys(map, key, bag);
        var series = keys.Texts("series");
        var method = keys.Node("method") ?? new RecipeScalar(usual.Id, map.Location);
        return (methods.Read(family, method, keys) ?? usual, series);
    }
}
