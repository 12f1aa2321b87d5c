namespace FusionMetrics.Diagnosis;

/// <summary>Plans the paths of regions that share a budget.</summary>
internal sealed class SharedPlanner(EvaluationEngine engine, EvaluationResult result, PathRecipe path, PathFrame frame, DiagnosticBag bag)
{
    private readonly CouplingRecipe? coupling = frame.Series == "d" ? result.Recipe.Coupling : null;

    public PathResult Plan(CancellationToken cancellationToken)
    {
        if (path.Allocate == PathAllocation.Mean && !frame.IsClosed)
            throw new FusionMetricsException(PathRules.NoSearch.Says(
                "How the mean of D grows with a budget is known for the standard coupling model with equal weights, for T and for indices. Use allocate: least or count, or series: t.", DiagnosticLocation.Of("path")));
        PathProblem[] problems = [.. Regions().Select(region => frame.Of(region))];
        if (problems.Length == 0) bag.Add(PathRules.Problem($"No region has a complete row in {frame.Period}: there is nobody to share the budget."));
        bag.ThrowIfErrors();
        IPathSearch[] searches = [.. problems.Select(frame.SearchOf)];
        cancellationToken.ThrowIfCancellationRequested();
        var allocator = new PathAllocator(problems, searches, path.Budget!.Value);
        var solutions = path.Allocate switch
        {
            PathAllocation.Mean => allocator.ForMean(),
            PathAllocation.Least => allocator.ForLeast(),
            _ => Count(allocator, problems),
        };
        for (var r = 0; r < problems.Length; r++) frame.ReportGap(solutions[r].Certificate, problems[r].Region);
        var plans = new PathEvaluation(engine, result, frame, path).Plans([.. problems.Select((problem, r) => (problem, solutions[r], 1))]);
        return new PathResult(result, path, frame, plans, null, null, bag.ToList());
    }

    private IReadOnlyList<PathSolution> Count(PathAllocator allocator, PathProblem[] problems)
    {
        var (goal, cannot) = (path.Aim!, new List<string>());
        var other = goal.Region is { } overtaken ? frame.ScoreOf(overtaken) : double.NaN;
        double[] least = [.. problems.Select(problem => PathTarget.Least(goal, coupling, problem.Present, other))];
        string[] there = [.. problems.Where((problem, r) => problem.Present >= least[r]).Select(problem => problem.Region)];
        if (there.Length > 0) bag.Add(PathRules.AlreadyThere.Says($"There already, {goal}: {string.Join(", ", there)}."));
        var solutions = allocator.ForCount(least, cannot);
        if (cannot.Count > 0) bag.Add(PathRules.NoPart.Says($"Out of reach of {goal} within {frame.Horizon} periods, whatever the budget: {string.Join(", ", cannot)}."));
        return solutions;
    }

    // Those that are named; else all that have a complete row in the period, but the one to be overtaken.
    private IEnumerable<string> Regions()
    {
        if (path.Regions.Count > 0) return path.Regions.Distinct().Order(StringComparer.Ordinal);
        var (panel, lacking) = (result.Panel, new List<string>());
        string[] there = [.. panel.Regions.Select(region => region.Code).Where(code => panel.FindRow(code, frame.Period) >= 0 && code != path.Goal?.Region)];
        var complete = there.Where(frame.IsComplete).ToList();
        lacking.AddRange(there.Except(complete));
        if (lacking.Count > 0) bag.Add(PathRules.NoPart.Says($"Without some value in {frame.Period}, so that where they stand is not known: {string.Join(", ", lacking)}."));
        return complete;
    }
}
