using FusionMetrics.Methods;

namespace FusionMetrics.Uncertainty;

/// <summary>Finds everything that is wrong with a study before anything is drawn.</summary>
internal static class UncertaintyCheck
{
    public static IReadOnlyList<Diagnostic> Of(EvaluationEngine engine, EvaluationRecipe recipe, UncertaintyRecipe uncertainty, Panel? panel) =>
    [
        .. OfRecipe(recipe, uncertainty),
        .. OfTrends(engine, recipe, uncertainty),
        .. panel is null ? [] : StudiedSeries.Problems(panel, uncertainty.Period).Select(Unusable),
        .. uncertainty.Factors.OfType<UncertainStage>().SelectMany(stage => OfAlternatives(engine, recipe, stage, panel)),
    ];

    // What is wrong with the recipe itself is not said of its alternatives again.
    private static IEnumerable<Diagnostic> OfAlternatives(EvaluationEngine engine, EvaluationRecipe recipe, UncertainStage stage, Panel? panel)
    {
        // Replicates are scored; stages over time, which may name the series of one ranking, are not repeated.
        var scored = recipe with { Trend = null, Dynamic = null };
        var known = engine.Validate(scored, panel);
        return stage.Alternatives.SelectMany((alternative, at) => engine.Validate(stage.Applied(scored, alternative), panel)
            .Where(d => d.Severity == Severity.Error && !known.Contains(d))
            .Select(d => d with
            {
                Message = $"Alternative {at + 1} of '{stage.Name}': {d.Message}", Location = (d.Location ?? new DiagnosticLocation()) with { Stage = "uncertainty" },
            }));
    }

    private static IEnumerable<Diagnostic> OfRecipe(EvaluationRecipe recipe, UncertaintyRecipe uncertainty)
    {
        if (uncertainty.Factors.Count == 0) yield return Unusable("Nothing is uncertain. Name a factor: weights, values, indicators, or a stage with alternatives.");
        foreach (var twice in uncertainty.Factors.GroupBy(f => f.Name).Where(g => g.Count() > 1)) yield return Unusable($"'{twice.Key}' is named twice.");
        foreach (var factor in uncertainty.Factors)
            foreach (var problem in factor.Problems(recipe)) yield return Unusable(problem);
        if (uncertainty.Replicates < 2) yield return Unusable("A study needs 2 replicates or more.");
        if (uncertainty.Resamples < 2) yield return Unusable("A bootstrap needs 2 samples or more.");
        if (!(uncertainty.Confidence is > 0 and < 1)) yield return Unusable("The confidence must be a number above 0 and below 1.");
        if (uncertainty.Top.Any(k => k < 1)) yield return Unusable("'top' must be whole numbers from 1.");
        foreach (var problem in StudiedSeries.Problems(recipe, uncertainty.Series)) yield return Unusable(problem);
        foreach (var problem in uncertainty.Trends?.Problems() ?? []) yield return Unusable(problem);
        foreach (var problem in uncertainty.Grades?.Problems(recipe) ?? []) yield return Unusable(problem);
    }

    private static IReadOnlyList<Diagnostic> OfTrends(EvaluationEngine engine, EvaluationRecipe recipe, UncertaintyRecipe uncertainty)
    {
        var bag = new DiagnosticBag();
        if (uncertainty.Trends is { } trends) RecipeCheck.Method(MethodFamily.Trend, trends.MethodFor(recipe), engine.Catalog, bag);
        return [.. bag.ToList().Select(d => d with { Location = DiagnosticLocation.Of("uncertainty") })];
    }

    private static Diagnostic Unusable(string message) => UncertaintyRules.Unusable.Says(message, DiagnosticLocation.Of("uncertainty"));
}
