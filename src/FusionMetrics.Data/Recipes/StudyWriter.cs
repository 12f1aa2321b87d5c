using System.Text.Json.Nodes;
using FusionMetrics.Methods;
using FusionMetrics.Uncertainty;

namespace FusionMetrics.Data.Recipes;

/// <summary>Writes what is uncertain, and tests of robustness, in the form that <see cref="StudyReader"/> reads.</summary>
internal sealed class StudyWriter(StageWriter stages, MethodWriter methods)
{
    public JsonObject Write(UncertaintyRecipe uncertainty)
    {
        var node = new JsonObject { ["replicates"] = uncertainty.Replicates, ["seed"] = uncertainty.Seed };
        if (uncertainty.Series is { } series) node["series"] = series;
        if (uncertainty.Period is { } period) node["period"] = period.ToString();
        node["top"] = Whole(uncertainty.Top);
        node["sensitivity"] = uncertainty.Sensitivity == SensitivityMethod.None ? "none" : "sobol";
        node["resamples"] = uncertainty.Resamples;
        node["confidence"] = uncertainty.Confidence;
        if (uncertainty.Grades is { } grades) node["grades"] = new JsonObject { ["certainty"] = grades.Certainty };
        if (uncertainty.Trends is { } trends)
        {
            var asked = trends.Method is { } method ? methods.Write(MethodFamily.Trend, method) : [];
            asked["certainty"] = trends.Certainty;
            node["trends"] = asked;
        }
        node["factors"] = new JsonObject(uncertainty.Factors.Select(f => KeyValuePair.Create(f.Name, (JsonNode?)Factor(f))));
        return node;
    }

    public static JsonObject Write(RobustnessRecipe robustness)
    {
        var node = new JsonObject
        {
            ["tests"] = new JsonArray([.. robustness.Tests.Select(t => (JsonNode)(t == RobustnessTest.RankReversal ? "rank-reversal" : "indicator-removal"))]),
        };
        if (robustness.Series is { } series) node["series"] = series;
        if (robustness.Period is { } period) node["period"] = period.ToString();
        return node;
    }

    private JsonNode Factor(UncertainFactor factor) => factor switch
    {
        UncertainWeights weights => Weights(weights),
        UncertainValues values => new JsonObject { ["deviation"] = values.Deviation, ["unit"] = values.Unit == NoiseUnit.Value ? "value" : "spread" },
        UncertainStage stage => new JsonArray([.. stage.Alternatives.Select(alternative => stages.Write(stage.Name, alternative))]),
        _ => "drop-one",
    };

    private static JsonObject Weights(UncertainWeights weights)
    {
        var node = new JsonObject
        {
            ["distribution"] = weights.Distribution == WeightDistribution.Dirichlet ? "dirichlet" : "uniform",
            ["concentration"] = weights.Concentration, ["spread"] = weights.Spread,
        };
        if (weights.Levels is { } levels) node["levels"] = Whole(levels);
        return node;
    }

    private static JsonArray Whole(IEnumerable<int> numbers) => new([.. numbers.Select(n => (JsonNode)n)]);
}
