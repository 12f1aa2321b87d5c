namespace FusionMetrics.Uncertainty;

/// <summary>The series whose scores and ranks a study is about.</summary>
internal static class StudiedSeries
{
    /// <summary>The series chosen; else the ranking's score, without a ranking D, without coupling the index of the first subsystem.</summary>
    public static string Of(EvaluationRecipe recipe, string? chosen)
        => chosen ?? recipe.Ranking?.Id ?? (recipe.Coupling is null ? $"u_{recipe.System.Subsystems[0].Code}" : "d");

    /// <summary>What is wrong with a choice of series.</summary>
    public static IEnumerable<string> Problems(EvaluationRecipe recipe, string? chosen)
    {
        string[] series = [.. SeriesNames.Resolve(recipe, SeriesNames.Available(recipe))];
        if (chosen is not null && !series.Contains(chosen))
            yield return $"There is no series '{chosen}'.{NearestName.DidYouMean(chosen, series)} There are: {string.Join(", ", series)}.";
    }

    /// <summary>What is wrong with a choice of period.</summary>
    public static IEnumerable<string> Problems(Panel panel, Period? chosen)
    {
        if (chosen is { } period && !panel.Periods.Contains(period))
            yield return $"The panel has no period {period}. It has: {string.Join(", ", panel.Periods)}.";
    }
}
