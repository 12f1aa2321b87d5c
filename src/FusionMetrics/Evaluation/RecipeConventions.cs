using FusionMetrics.Methods;

namespace FusionMetrics;

/// <summary>Every convention that a recipe follows where the field disagrees.</summary>
internal static class RecipeConventions
{
    public static IReadOnlyList<string> Of(EvaluationRecipe recipe, MethodCatalog catalog)
    {
        var methods = new List<(MethodFamily Family, string Id)>();
        methods.AddRange(recipe.Treatment.Select(t => (MethodFamily.Treatment, t.Id)));
        methods.AddRange([(MethodFamily.Normalization, recipe.Normalization.Id), (MethodFamily.Weighting, recipe.Weighting.Id), (MethodFamily.Ranking, recipe.Index.Id)]);
        if (recipe.Ranking is not null) methods.Add((MethodFamily.Ranking, recipe.Ranking.Id));
        if (recipe.Coupling is not null) methods.Add((MethodFamily.Coupling, recipe.Coupling.Model.Id));
        if (recipe.Trend is not null) methods.Add((MethodFamily.Trend, recipe.Trend.Method.Id));
        return
        [
            "Rows in canonical order: region code (ordinal), then period.",
            $"Scope of bounds and weights: {recipe.Scope}.",
            .. methods.Distinct().SelectMany(m => catalog.Find(m.Family, m.Id)!.Description.Conventions),
            .. OfRanking(recipe),
            .. recipe.Coupling is null ? [] : OfCoupling(recipe.Coupling),
        ];
    }

    private static IEnumerable<string> OfRanking(EvaluationRecipe recipe)
    {
        if (recipe.Ranking is null) yield break;
        yield return "An indicator's weight in the ranking = its subsystem's weight x its weight within the subsystem.";
        yield return "Rank within the period, 1 the largest score; equal scores share the least rank.";
    }

    private static IEnumerable<string> OfCoupling(CouplingRecipe coupling)
    {
        yield return $"T = sum a U with weights a: {coupling.Weights}.";
        yield return $"Grades: {coupling.Grades}, {(coupling.Edges == FusionMetrics.Coupling.EdgeRule.LeftClosed ? "left-closed" : "right-closed")} ({coupling.Grades.Source}).";
        yield return "The lagging subsystem has the least U; of several, the first in their order.";
    }
}
