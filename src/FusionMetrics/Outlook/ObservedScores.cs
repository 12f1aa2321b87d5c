namespace FusionMetrics.Outlook;

/// <summary>The scores of a result, as series.</summary>
internal static class ObservedScores
{
    /// <summary>The series that the grades of a coupling are of.</summary>
    public const string Coordination = "d";

    public static IEnumerable<Diagnostic> Problems(IReadOnlyList<string> names, OutlookRecipe recipe)
        => (recipe.Series ?? []).Where(name => !names.Contains(name)).Select(name => OutlookRules.Unusable.Says(
            $"There is no series '{name}'.{NearestName.DidYouMean(name, names)} There are: {string.Join(", ", names)}.", DiagnosticLocation.Of("outlook")));

    public static IReadOnlyList<OutlookSeries> Of(EvaluationResult result, OutlookRecipe recipe)
        => ObservedIndicators.Of(result.Panel, [.. (recipe.Series ?? [Leading(result.Recipe)]).Select(name => (name, ResultSeries.Of(result, name)))]);

    private static string Leading(EvaluationRecipe recipe)
        => recipe.Coupling is not null ? Coordination : recipe.Ranking?.Id ?? $"u_{recipe.System.Subsystems[0].Code}";
}
