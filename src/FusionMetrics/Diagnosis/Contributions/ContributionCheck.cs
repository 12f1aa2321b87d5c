namespace FusionMetrics.Diagnosis;

/// <summary>Finds what is wrong with a question for contributions.</summary>
internal static class ContributionCheck
{
    public static IEnumerable<Diagnostic> Of(EvaluationRecipe recipe, Panel panel, ContributionOptions options)
        => Problems(recipe, panel, options).Select(problem => DiagnosisRules.Unusable.Says(problem, DiagnosticLocation.Of("diagnosis")));

    private static IEnumerable<string> Problems(EvaluationRecipe recipe, Panel panel, ContributionOptions options)
    {
        foreach (var asked in new[] { options.Period, options.Against.Period })
            if (asked is { } period && !panel.Periods.Contains(period)) yield return $"The panel has no period {period}. It has: {string.Join(", ", panel.Periods)}.";
        string[] regions = [.. panel.Regions.Select(r => r.Code)];
        foreach (var asked in new[] { options.Region, options.Against.Region })
            if (asked is { } region && !regions.Contains(region))
                yield return $"The panel has no region '{region}'.{NearestName.DidYouMean(region, regions)}";
        var when = options.Period ?? panel.Periods[^1];
        if (options.Region is { } explained && regions.Contains(explained) && panel.Periods.Contains(when) && panel.FindRow(explained, when) < 0)
            yield return $"The panel has no row for {explained} in {when}.";
        if (recipe.Scope.Kind == ScopeKind.PerPeriod && options.Against.Period is { } other && other != when)
            yield return $"The scope is per period, so that scores in {other} and in {when} are not comparable and their difference has no meaning. Use a pooled, reference or fixed scope.";
        if (recipe.Scope.Kind == ScopeKind.PerPeriod && options.Against.Kind == ReferenceKind.Frontier && panel.Periods.Count > 1)
            yield return "The scope is per period, so that values of other periods are no frontier of this one. Compare with the mean or with a region.";
    }
}
