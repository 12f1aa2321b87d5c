using System.Text.Json.Nodes;
using FusionMetrics.Methods;
using FusionMetrics.Trends;

namespace FusionMetrics.Data.Recipes;

/// <summary>Writes the stages of a recipe in the form that <see cref="StageReader"/> reads.</summary>
internal sealed class StageWriter(MethodWriter methods)
{
    /// <summary>A stage by its key; null where it is left out.</summary>
    public JsonNode? Write(string key, EvaluationRecipe recipe) => key switch
    {
        "derive" => recipe.Derived.Count == 0 ? null : new JsonObject(recipe.Derived.Select(d => KeyValuePair.Create(d.Code, (JsonNode?)d.Formula))),
        "treatment" => new JsonArray([.. recipe.Treatment.Select(t => methods.Write(MethodFamily.Treatment, t)), Missing(recipe.Missing)]),
        "normalization" => Normalization(recipe),
        "weighting" => Levels(MethodFamily.Weighting, recipe.Weighting),
        "index" => Levels(MethodFamily.Ranking, recipe.Index),
        "ranking" => recipe.Ranking is { } ranking ? Ranking(ranking) : null,
        "coupling" => recipe.Coupling is { } coupling ? new CouplingWriter(methods).Write(coupling) : null,
        "trend" => recipe.Trend is { } trend ? Trend(trend, recipe.TrendSeries) : null,
        _ => recipe.Dynamic is { } dynamic ? OfSeries(MethodFamily.Dynamic, dynamic.Method, recipe.DynamicSeries) : null,
    };

    private static JsonNode Missing(MissingRule rule) => rule.MinimumShare is { } share
        ? new JsonObject { ["method"] = "reweight", ["minimum-share"] = share }
        : "error";

    private JsonNode Levels(MethodFamily family, MethodsByLevel levels)
        => levels.Count == 1 ? methods.Write(family, levels[0]) : new JsonArray([.. levels.Select(m => methods.Write(family, m))]);

    private JsonObject Ranking(RankingRecipe ranking)
    {
        var node = methods.Write(MethodFamily.Ranking, ranking.Method);
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
        var node = methods.Write(MethodFamily.Normalization, recipe.Normalization);
        node["scope"] = recipe.Scope.Kind == ScopeKind.PerPeriod ? "per-period" : recipe.Scope.Kind.ToString().ToLowerInvariant();
        if (recipe.Scope.Kind == ScopeKind.Reference) node["window"] = new JsonArray(recipe.Scope.From.ToString(), recipe.Scope.To.ToString());
        return node;
    }

    private JsonObject Trend(TrendRecipe trend, IReadOnlyList<string> series)
    {
        var node = OfSeries(MethodFamily.Trend, trend.Method, series);
        if (trend.Adjust != FalseDiscoveryRule.None) node["adjust"] = AdjustmentWords.Of(trend.Adjust);
        if (trend.Breaks is { } breaks) node["breaks"] = methods.Write(MethodFamily.Break, breaks);
        return node;
    }

    private JsonObject OfSeries(MethodFamily family, MethodChoice method, IReadOnlyList<string> series)
    {
        var node = methods.Write(family, method);
        node["series"] = MethodWriter.Json(series);
        return node;
    }
}
