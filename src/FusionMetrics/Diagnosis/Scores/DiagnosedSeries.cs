namespace FusionMetrics.Diagnosis;

/// <summary>Which score is diagnosed.</summary>
internal static class DiagnosedSeries
{
    /// <summary>The series chosen; else D, without coupling the ranking's score, without a ranking the index of the first subsystem.</summary>
    /// <exception cref="FusionMetricsException">There is no such series.</exception>
    public static string Of(EvaluationRecipe recipe, string? chosen)
        => Problem(recipe, chosen) is { } problem ? throw DiagnosisRules.Refuse(problem)
            : chosen ?? (recipe.Coupling is not null ? "d" : recipe.Ranking?.Id ?? $"u_{recipe.System.Subsystems[0].Code}");

    /// <summary>What is wrong with a choice of series; null where nothing is.</summary>
    public static string? Problem(EvaluationRecipe recipe, string? chosen)
    {
        string[] series = [.. SeriesNames.Resolve(recipe, SeriesNames.Available(recipe))];
        return chosen is null || series.Contains(chosen) ? null
            : $"There is no series '{chosen}'.{NearestName.DidYouMean(chosen, series)} There are: {string.Join(", ", series)}.";
    }
}
