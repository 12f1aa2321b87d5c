using FusionMetrics.Methods;
using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Outlook;

/// <summary>Every convention that the tests of convergence follow.</summary>
internal static class ConvergenceConventions
{
    public static IReadOnlyList<string> Of(ConvergenceRecipe recipe, MethodCatalog catalog) =>
    [
        .. catalog.WithHeld([new(MethodFamily.Trend, recipe.Test)]).Select(m => (m.Family, m.Choice.Id)).Distinct().SelectMany(m => catalog.Get(m.Family, m.Id).Description.Conventions),
        $"Convergence: dispersion is {(recipe.Measure == DispersionMeasure.Variation ? "the coefficient of variation" : "the standard deviation of natural logarithms")}, with n - 1, over {(recipe.Composition == RegionComposition.Complete ? "the regions with a value at every period" : "all regions with a value at the period")}.",
        "Convergence: growth is (ln of the last value - ln of the first) over the years between, by least squares on ln of the first; errors with equal variances, p by Student's law, both sides.",
        .. recipe.Controls.Count == 0 ? [] : new[] { $"Convergence: held constant is the mean over the periods of {string.Join(", ", recipe.Controls)}." },
        FormattableString.Invariant($"Convergence: log t test from the first {100 * recipe.Clubs.Discard:0.##} % of periods on, rejected at t of {recipe.Clubs.Critical} or less; core of a club by largest t, members by t above {recipe.Clubs.Sieve}; {(recipe.Clubs.Merging == ClubMerging.Adjacent ? "neighbouring clubs are merged where both together converge" : "clubs are not merged")}."),
    ];
}
