using FusionMetrics.Methods;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Data.Recipes;

/// <summary>Reads what is uncertain of a recipe, and which tests of robustness it is put to.</summary>
internal sealed class StudyReader(StageReader stages, MethodReader methods, DiagnosticBag bag)
{
    public UncertaintyRecipe? Uncertainty(RecipeNode node, EvaluationRecipe recipe)
    {
        if (Map(node, "uncertainty", "{ replicates: 1000, seed: 1, factors: { weights: {} } }") is not { } map) return null;
        var usual = new UncertaintyRecipe();
        var keys = new RecipeKeys(map, "uncertainty", bag);
        var read = usual with
        {
            Replicates = keys.Whole("replicates", 2, int.MaxValue) ?? usual.Replicates,
            Seed = (ulong?)keys.Whole("seed", 0, int.MaxValue) ?? usual.Seed,
            Series = keys.Text("series"),
            Period = keys.Period("period"),
            Top = keys.Wholes("top", 1) ?? usual.Top,
            Sensitivity = keys.Choice("sensitivity", ("sobol", SensitivityMethod.Sobol), ("none", SensitivityMethod.None)),
            Resamples = keys.Whole("resamples", 2, int.MaxValue) ?? usual.Resamples,
            Confidence = keys.Number("confidence") ?? usual.Confidence,
            Grades = keys.Node("grades") is { } grades ? Grades(grades) : null,
            Trends = keys.Node("trends") is { } trends ? Trends(trends) : null,
        };
        var factors = keys.Required("factors", "what is uncertain: weights, values, indicators, or a stage with alternatives");
        keys.Done();
        return factors is null ? null : read with { Factors = Factors(factors, recipe) };
    }

    public RobustnessRecipe? Robustness(RecipeNode node)
    {
        var usual = new RobustnessRecipe();
        if (node is RecipeScalar or RecipeList) return usual with { Tests = Tests(node) };
        var keys = new RecipeKeys((RecipeMap)node, "robustness", bag);
        var tests = keys.Node("tests");
        var read = usual with { Series = keys.Text("series"), Period = keys.Period("period") };
        keys.Done();
        return tests is null ? read : read with { Tests = Tests(tests) };
    }

    private List<RobustnessTest> Tests(RecipeNode node)
    {
        var tests = new List<RobustnessTest>();
        foreach (var item in node is RecipeList list ? list.Items : [node])
        {
            if (item is RecipeScalar { Text: "indicator-removal" }) tests.Add(RobustnessTest.IndicatorRemoval);
            else if (item is RecipeScalar { Text: "rank-reversal" }) tests.Add(RobustnessTest.RankReversal);
            else bag.Add(RecipeRules.WrongValue.Says("A test is indicator-removal or rank-reversal.", item.Location));
        }
        return tests;
    }

    private GradeOddsRecipe? Grades(RecipeNode node)
    {
        if (Map(node, "grades", "{ certainty: 0.9 }") is not { } map) return null;
        var usual = new GradeOddsRecipe();
        var keys = new RecipeKeys(map, "grades", bag);
        var read = usual with { Certainty = keys.Number("certainty") ?? usual.Certainty };
        keys.Done();
        return read;
    }

    private TrendOddsRecipe? Trends(RecipeNode node)
    {
        if (Map(node, "trends", "{ method: hamed, certainty: 0.9 }") is not { } map) return null;
        var usual = new TrendOddsRecipe();
        var keys = new RecipeKeys(map, "trends", bag);
        var certainty = keys.Number("certainty") ?? usual.Certainty;
        var method = keys.Node("method") is { } named ? methods.Read(MethodFamily.Trend, named, keys) : null;
        if (method is null) keys.Done();
        return usual with { Method = method, Certainty = certainty };
    }

    private List<UncertainFactor> Factors(RecipeNode node, EvaluationRecipe recipe)
    {
        var factors = new List<UncertainFactor>();
        if (Map(node, "factors", "{ weights: { concentration: 100 }, normalization: [min-max, z-score] }") is not { } map) return factors;
        var keys = new RecipeKeys(map, "factors", bag);
        if (keys.Node("weights") is { } weights && Weights(weights) is { } uncertainWeights) factors.Add(uncertainWeights);
        if (keys.Node("values") is { } values && Values(values) is { } uncertainValues) factors.Add(uncertainValues);
        if (keys.Node("indicators") is not null)
        {
            keys.Choice("indicators", ("drop-one", true));
            factors.Add(new UncertainIndicators());
        }
        foreach (var stage in Enum.GetValues<RecipeStage>())
        {
            var key = stage.ToString().ToLowerInvariant();
            if (keys.Node(key) is { } alternatives) factors.Add(new UncertainStage(stage, Alternatives(key, alternatives, recipe)));
        }
        keys.Done();
        return factors;
    }

    private UncertainWeights? Weights(RecipeNode node)
    {
        if (Map(node, "weights", "{ concentration: 100 }") is not { } map) return null;
        var usual = new UncertainWeights();
        var keys = new RecipeKeys(map, "weights", bag);
        var read = usual with
        {
            Distribution = keys.Choice("distribution", ("dirichlet", WeightDistribution.Dirichlet), ("uniform", WeightDistribution.Uniform)),
            Concentration = keys.Number("concentration") ?? usual.Concentration,
            Spread = keys.Number("spread") ?? usual.Spread,
            Levels = keys.Wholes("levels", 0),
        };
        keys.Done();
        return read;
    }

    private UncertainValues? Values(RecipeNode node)
    {
        if (Map(node, "values", "{ deviation: 0.05 }") is not { } map) return null;
        var usual = new UncertainValues();
        var keys = new RecipeKeys(map, "values", bag);
        var read = usual with
        {
            Deviation = keys.Number("deviation") ?? usual.Deviation,
            Unit = keys.Choice("unit", ("value", NoiseUnit.Value), ("spread", NoiseUnit.Spread)),
        };
        keys.Done();
        return read;
    }

    private EvaluationRecipe[] Alternatives(string key, RecipeNode node, EvaluationRecipe recipe)
    {
        if (node is RecipeList list) return [.. list.Items.Select(item => stages.Read(key, item, recipe))];
        bag.Add(RecipeRules.WrongValue.Says($"'{key}' must be a list of alternatives, each as the recipe has them under '{key}'.", node.Location));
        return [recipe, recipe];
    }

    private RecipeMap? Map(RecipeNode node, string key, string example)
    {
        if (node is RecipeMap map) return map;
        bag.Add(RecipeRules.WrongValue.Says($"'{key}' must be a map, such as {example}.", node.Location));
        return null;
    }
}
