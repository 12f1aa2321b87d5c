using FusionMetrics.Methods;
using FusionMetrics.Outlook;

namespace FusionMetrics.Reporting;

/// <summary>Every method that a number of the report came through, in the order of the stages, those held by others after them.</summary>
internal static class UsedMethods
{
    // As deep as the catalog lets methods be nested.
    private const int MostDeep = 8;

    public static IReadOnlyList<HeldMethod> Of(EvaluationRecipe recipe, OutlookRecipe outlook, MethodCatalog catalog)
    {
        IEnumerable<(MethodFamily Family, MethodChoice? Choice)> named =
        [
            .. recipe.Treatment.Select(t => (MethodFamily.Treatment, (MethodChoice?)t)),
            (MethodFamily.Normalization, recipe.Normalization),
            .. recipe.Weighting.Select(w => (MethodFamily.Weighting, (MethodChoice?)w)),
            .. recipe.Index.Select(i => (MethodFamily.Ranking, (MethodChoice?)i)),
            (MethodFamily.Ranking, recipe.Ranking?.Method),
            (MethodFamily.Coupling, recipe.Coupling?.Model),
            (MethodFamily.Trend, recipe.Trend?.Method),
            (MethodFamily.Trend, outlook.Test),
            (MethodFamily.Break, recipe.Trend?.Breaks),
            (MethodFamily.Break, outlook.Breaks),
            (MethodFamily.Dynamic, recipe.Dynamic?.Method),
            (MethodFamily.Forecast, outlook.Forecast),
        ];
        return [.. named.Where(n => n.Choice is not null).SelectMany(n => WithHeld(new(n.Family, n.Choice!), catalog, MostDeep)).DistinctBy(m => (m.Family, m.Choice.Id))];
    }

    private static IEnumerable<HeldMethod> WithHeld(HeldMethod method, MethodCatalog catalog, int depth)
    {
        if (depth == 0 || catalog.Find(method.Family, method.Choice.Id) is not { } entry) return [];
        var held = entry.Options.Held(method.Choice.Options ?? entry.Options.Defaults);
        return held.SelectMany(h => WithHeld(h, catalog, depth - 1)).Prepend(method);
    }
}
