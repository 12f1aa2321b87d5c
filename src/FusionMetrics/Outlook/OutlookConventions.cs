using FusionMetrics.Methods;
using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>Every convention that an outlook follows.</summary>
internal static class OutlookConventions
{
    public static IReadOnlyList<string> Of(OutlookRecipe recipe, CouplingRecipe? coupling, MethodCatalog catalog)
    {
        List<HeldMethod> methods = [new(MethodFamily.Trend, recipe.Test)];
        if (recipe.Breaks is { } breaks) methods.Add(new(MethodFamily.Break, breaks));
        if (recipe.Forecast is { } forecast) methods.Add(new(MethodFamily.Forecast, forecast));
        var scale = recipe.Grades ?? coupling?.Grades;
        return
        [
            .. catalog.WithHeld(methods).Select(m => (m.Family, m.Choice.Id)).Distinct().SelectMany(m => catalog.Get(m.Family, m.Id).Description.Conventions),
            .. recipe.Adjust == FalseDiscoveryRule.None ? [] : new[] { $"Outlook: p adjusted over all series of the call: {RecipeConventions.Adjustment(recipe.Adjust)}." },
            "Outlook: speed is the median change from one value to the next, a year; acceleration Sen's slope of those changes against the middles of their steps.",
            "Outlook: regions as a whole are tested by the mean of their relative ranks R / (n + 1), over periods at which at least half of them have a value, of regions with a value at each; their slope is the median of the regions' slopes.",
            .. recipe.LifeCycle is null ? [] : new[] { $"Outlook: stages of a life cycle end at 21.1 % and 78.9 % of the ceiling of the curve{(recipe.LifeCycle.Curve is null ? " that fits best" : $" ({Enum.GetName(recipe.LifeCycle.Curve.Value)})")}; a decline is a significant fall after the peak." },
            .. scale is null || recipe.Forecast is null ? [] : new[] { $"Outlook: the probability of the next grade is that of the value of that period, by the law of the forecast; grades by {scale}." },
        ];
    }
}
