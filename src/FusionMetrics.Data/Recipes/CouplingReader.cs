using FusionMetrics.Coupling;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>Reads the coupling stage of a recipe.</summary>
internal sealed class CouplingReader(MethodReader methods, DiagnosticBag bag)
{
    /// <summary>The stage as a node says; what is wrong with it is reported.</summary>
    public CouplingRecipe Read(RecipeNode node)
    {
        var usual = new CouplingRecipe();
        if (node is RecipeScalar) return methods.Read(MethodFamily.Coupling, node) is { } alone ? usual with { Model = alone } : usual;
        if (node is not RecipeMap map)
        {
            bag.Add(RecipeRules.WrongValue.Says("'coupling' must be a map, such as { model: standard }.", node.Location));
            return usual;
        }
        var keys = new RecipeKeys(map, "coupling", bag);
        var read = usual with
        {
            Weights = Weights(keys),
            Grades = Grades(keys),
            Edges = keys.Choice("edges", ("left-closed", EdgeRule.LeftClosed), ("right-closed", EdgeRule.RightClosed)),
            Exponent = keys.Number("exponent") ?? usual.Exponent,
            Details = Details(keys),
            Lag = Lag(keys),
        };
        if (keys.Node("model") is { } model && methods.Read(MethodFamily.Coupling, model) is { } choice) read = read with { Model = choice };
        keys.Done();
        return read;
    }

    private static CouplingWeights Weights(RecipeKeys keys)
    {
        if (keys.Node("weights") is not RecipeList list)
            return keys.Choice("weights", ("equal", CouplingWeights.Equal), ("subsystem", CouplingWeights.OfSubsystems));
        return keys.NumbersOf(list, "weights") is { } given ? CouplingWeights.Of(given) : CouplingWeights.Equal;
    }

    // A scale by its id, or edges with names.
    private GradeScale Grades(RecipeKeys keys)
    {
        if (keys.Node("grades") is not RecipeMap map) return keys.Choice("grades", [.. GradeScale.All.Select(g => (g.Id, g))]);
        var own = new RecipeKeys(map, "grades", bag);
        var edges = own.Required("edges", "a list of numbers that ascend, such as [0.4, 0.6]") is { } node ? Edges(own, node) : null;
        var names = own.Required("names", "a list of names, one more than edges, the worst grade first") is null ? null : own.Texts("names");
        var namesZh = own.Texts("names-zh");
        own.Done();
        if (edges is null || names is null) return GradeScale.Ten;
        if (namesZh is not null && namesZh.Count != names.Count)
        {
            own.Wrong(map, $"'names-zh' must have as many names as 'names': {names.Count}.");
            return GradeScale.Ten;
        }
        (string, string)[] both = [.. names.Select((name, i) => (name, namesZh?[i] ?? ""))];
        var problems = GradeScale.Check(edges, both);
        bag.AddRange(problems.Select(problem => problem with { Location = map.Location }));
        return problems.Count == 0 ? GradeScale.Of(edges, both) : GradeScale.Ten;
    }

    private static IReadOnlyList<double>? Edges(RecipeKeys keys, RecipeNode node)
    {
        if (node is RecipeList list) return keys.NumbersOf(list, "edges");
        keys.Wrong(node, "'edges' must be a list of numbers that ascend, such as [0.4, 0.6].");
        return null;
    }

    private static CouplingDetails Details(RecipeKeys keys)
    {
        var details = CouplingDetails.None;
        foreach (var word in keys.Texts("details") ?? [])
        {
            if (word == "pairs") details |= CouplingDetails.Pairs;
            else if (word == "levels") details |= CouplingDetails.Levels;
            else keys.Wrong(keys.Node("details")!, $"'details' is a list of pairs | levels, but has '{word}'.{NearestName.DidYouMean(word, ["pairs", "levels"])}");
        }
        return details;
    }

    // A rule by its word, or with its threshold.
    private LagRule? Lag(RecipeKeys keys)
    {
        if (keys.Node("lag") is not { } node) return null;
        if (node is not RecipeMap map) return keys.Choice("lag", ("order", LagRule.Order), ("difference", LagRule.Difference()), ("ratio", LagRule.Ratio()));
        var own = new RecipeKeys(map, "lag", bag);
        own.Required("by", "difference or ratio");
        var usual = own.Choice("by", ("difference", LagRule.Difference()), ("ratio", LagRule.Ratio()));
        var threshold = own.Number("threshold") ?? usual.Threshold;
        own.Done();
        return usual.Kind == LagKind.Ratio ? LagRule.Ratio(threshold) : LagRule.Difference(threshold);
    }
}
