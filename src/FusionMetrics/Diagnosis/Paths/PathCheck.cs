namespace FusionMetrics.Diagnosis;

/// <summary>Finds what is wrong with a question for a path, as far as recipe and panel tell.</summary>
internal static class PathCheck
{
    private const int MostPeriods = 1000;
    private const int MostPlans = 100;

    public static IEnumerable<string> Problems(EvaluationRecipe recipe, PathRecipe path, Panel? panel) =>
    [
        .. OfSeries(recipe, path), .. OfGoal(recipe, path), .. OfNumbers(path), .. OfIndicators(recipe.System, path),
        .. panel is null ? [] : OfPanel(panel, path),
    ];

    private static IEnumerable<string> OfSeries(EvaluationRecipe recipe, PathRecipe path)
    {
        if (DiagnosedSeries.Problem(recipe, path.Series) is { } unknown) yield return unknown;
        else if (PathSeries.Of(recipe, path) is var series && !PathSeries.CanRise(recipe, series))
            yield return $"A path raises d, t or the index of a subsystem, not '{series}'.";
        else if (series != "d" && path.Aim?.Kind is PathGoalKind.NextGrade or PathGoalKind.Grade)
            yield return recipe.Coupling is null
                ? "There are grades of D only, and the recipe has no coupling. Name a score, a region to overtake or a budget."
                : $"There are grades of D only, not of '{series}'. Name a score, a region to overtake or a budget.";
    }

    private static IEnumerable<string> OfGoal(EvaluationRecipe recipe, PathRecipe path)
    {
        if (path.Goal is { Kind: PathGoalKind.Score, Score: { } score } && !double.IsFinite(score)) yield return "The score to be reached must be a finite number.";
        if (path.Goal is { Kind: PathGoalKind.Grade, Grade: { } grade } && recipe.Coupling is { } coupling && PathTarget.NumberOf(coupling.Grades, grade) is null)
            yield return $"The scale has no grade '{grade}'.{NearestName.DidYouMean(grade, coupling.Grades.Grades.Select(g => g.Name))} Its grades are: {string.Join(", ", coupling.Grades.Grades.Select(g => $"{g.Number} {g.Name} {g.NameZh}"))}.";
        if (path.Allocate is null)
        {
            if (path.Region is null) yield return "Name the region that is to improve, or say how regions share a budget ('allocate').";
            if (path is { Goal: not null, Budget: not null }) yield return "A path has a goal, to be reached at the least cost, or a budget, to be made the most of. Name one of them.";
            if (path.Regions.Count > 0) yield return "'regions' share a budget: say by what rule ('allocate'), or name one 'region'.";
        }
        else
        {
            if (path.Region is not null) yield return "Name the 'regions' that share the budget, or leave them out for all. A single 'region' has nobody to share with.";
            if (path.Budget is null) yield return "Regions share a budget: name it.";
            if (path.Goal is not null && path.Allocate != PathAllocation.Count) yield return "Only 'allocate: count' has a goal: as many regions as possible reach it.";
        }
    }

    private static IEnumerable<string> OfNumbers(PathRecipe path)
    {
        if (path.Budget is { } budget && !(budget > 0 && double.IsFinite(budget))) yield return FormattableString.Invariant($"The budget must be above 0, but is {budget}.");
        if (path is { Years: not null, Periods: not null }) yield return "Name the time in 'years' or in 'periods', not in both.";
        if (path.Years is < 1 or > MostPeriods || path.Periods is < 1 or > MostPeriods) yield return $"The time must be from 1 to {MostPeriods} years or periods, but is {path.Years ?? path.Periods}.";
        if (path.Alternatives is < 1 or > MostPlans) yield return $"The number of plans must be from 1 to {MostPlans}, but is {path.Alternatives}.";
    }

    private static IEnumerable<string> OfIndicators(IndicatorSystem system, PathRecipe path)
    {
        string[] codes = [.. system.Indicators.Select(i => i.Code)];
        foreach (var (key, named) in new[] { ("costs", path.Costs.Keys), ("bounds", path.Bounds.Keys), ("speeds", path.Speeds.Keys), ("fixed", path.Fixed) })
            foreach (var code in named.Where(code => !codes.Contains(code)))
                yield return $"There is no indicator '{code}', which '{key}' names.{NearestName.DidYouMean(code, codes)}";
        foreach (var (code, cost) in path.Costs)
            if (!(cost > 0 && double.IsFinite(cost))) yield return FormattableString.Invariant($"What a unit of '{code}' costs must be above 0, but is {cost}. What is not to move belongs to 'fixed'.");
        foreach (var (code, speed) in path.Speeds)
            if (!(speed >= 0)) yield return FormattableString.Invariant($"The speed of '{code}' must be 0 or more, but is {speed}.");
        foreach (var (code, bounds) in path.Bounds)
            if (!bounds.IsRange) yield return FormattableString.Invariant($"The bounds of '{code}' must be two finite numbers, the lower first, but are {bounds.Minimum} and {bounds.Maximum}. What is not to move belongs to 'fixed'.");
    }

    private static IEnumerable<string> OfPanel(Panel panel, PathRecipe path)
    {
        if (path.Period is { } asked && !panel.Periods.Contains(asked))
        {
            yield return $"The panel has no period {asked}. It has: {string.Join(", ", panel.Periods)}.";
            yield break;
        }
        var period = path.Period ?? panel.Periods[^1];
        string[] regions = [.. panel.Regions.Select(r => r.Code)];
        foreach (var region in path.Regions.Concat(new[] { path.Region, path.Goal?.Region }.OfType<string>()))
            if (!regions.Contains(region)) yield return $"The panel has no region '{region}'.{NearestName.DidYouMean(region, regions)}";
            else if (panel.FindRow(region, period) < 0) yield return $"The panel has no row for {region} in {period}.";
        if (path.Goal?.Region is { } other && other == path.Region) yield return $"{other} cannot overtake itself.";
    }
}
