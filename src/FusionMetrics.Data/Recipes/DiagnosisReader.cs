using FusionMetrics.Diagnosis;
using FusionMetrics.Methods;

namespace FusionMetrics.Data.Recipes;

/// <summary>Reads what of a result is diagnosed.</summary>
internal sealed class DiagnosisReader(DiagnosticBag bag)
{
    public static readonly (string, ObstacleIdeal)[] Ideals = [("one", ObstacleIdeal.One), ("frontier", ObstacleIdeal.Frontier)];

    public static readonly (string, ContributionMethod)[] Methods =
        [("auto", ContributionMethod.Auto), ("path", ContributionMethod.Path), ("shapley", ContributionMethod.Shapley)];

    public static readonly (string, ContributionParts)[] Parts =
        [("indicators", ContributionParts.Indicators), ("dimensions", ContributionParts.Dimensions), ("subsystems", ContributionParts.Subsystems)];

    public static readonly (string, GreyKind)[] Kinds =
        [("deng", GreyKind.Deng), ("absolute", GreyKind.Absolute), ("slope", GreyKind.Slope), ("b-type", GreyKind.B), ("t-type", GreyKind.T)];

    public static readonly (string, GreyScope)[] Scopes = [("set", GreyScope.Set), ("series", GreyScope.Series)];

    public static readonly (string, GreyImage)[] Images =
        [("none", GreyImage.None), ("initial", GreyImage.Initial), ("mean", GreyImage.Mean), ("range", GreyImage.Range)];

    public static readonly (string, GreyValues)[] Values = [("normalized", GreyValues.Normalized), ("raw", GreyValues.Raw)];

    public DiagnosisRecipe? Read(RecipeNode node)
    {
        if (Map(node, "diagnosis", "{ contributions: { region: CHN, against: mean } }") is not { } map) return null;
        var keys = new RecipeKeys(map, "diagnosis", bag);
        var read = new DiagnosisRecipe { Series = keys.Text("series") };
        if (keys.Node("obstacles") is { } obstacles) read = Obstacles(obstacles, read);
        if (keys.Node("contributions") is { } contributions) read = read with { Contributions = Contributions(contributions) };
        if (keys.Node("grey-relations") is { } grey) read = read with { Grey = Grey(grey) };
        keys.Done();
        return read;
    }

    private DiagnosisRecipe Obstacles(RecipeNode node, DiagnosisRecipe read)
    {
        if (Map(node, "obstacles", "{ ideal: one, top: 5 }") is not { } map) return read;
        var keys = new RecipeKeys(map, "obstacles", bag);
        read = read with { Ideal = keys.Choice("ideal", Ideals), Top = keys.Whole("top", 1, int.MaxValue) ?? read.Top };
        keys.Done();
        return read;
    }

    private ContributionOptions Contributions(RecipeNode node)
    {
        var usual = new ContributionOptions();
        if (Map(node, "contributions", "{ region: CHN, period: 2021, against: frontier }") is not { } map) return usual;
        var keys = new RecipeKeys(map, "contributions", bag);
        var read = usual with
        {
            Region = keys.Text("region"), Period = keys.Period("period"),
            Against = keys.Text("against") is { Length: > 0 } against ? ContributionReference.Parse(against) : usual.Against,
            Method = keys.Choice("method", Methods), Parts = keys.Choice("parts", Parts),
        };
        keys.Done();
        return read;
    }

    private GreyOptions Grey(RecipeNode node)
    {
        var usual = new GreyOptions();
        if (Map(node, "grey-relations", "{ kind: deng, rho: 0.5 }") is not { } map) return usual;
        var keys = new RecipeKeys(map, "grey-relations", bag);
        var read = usual with
        {
            Kind = keys.Choice("kind", Kinds), Rho = keys.Number("rho") ?? usual.Rho, Scope = keys.Choice("scope", Scopes),
            Image = keys.Choice("image", Images), Values = keys.Choice("values", Values),
        };
        keys.Done();
        return read;
    }

    private RecipeMap? Map(RecipeNode node, string key, string example)
    {
        if (node is RecipeMap map) return map;
        bag.Add(RecipeRules.WrongValue.Says($"'{key}' must be a map, such as {example}.", node.Location));
        return null;
    }
}
