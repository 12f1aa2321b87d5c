namespace FusionMetrics.Diagnosis;

/// <summary>Plans the path of one region, with alternatives and what it depends on.</summary>
internal sealed class RegionPlanner(EvaluationEngine engine, EvaluationResult result, PathRecipe path, PathFrame frame, DiagnosticBag bag)
{
    // Longer than this nothing is planned.
    private const int MostPeriods = 100_000;

    private readonly CouplingRecipe? coupling = frame.Series == "d" ? result.Recipe.Coupling : null;

    public PathResult Plan(CancellationToken cancellationToken)
    {
        var problem = frame.Of(path.Region!);
        bag.ThrowIfErrors();
        var search = frame.SearchOf(problem);
        var least = path.Aim is { } goal ? PathTarget.Least(goal, coupling, problem.Present, OtherScore(goal)) : double.PositiveInfinity;
        PathSolution? Solve(PathProblem of)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return path.Budget is { } budget ? search.Best(of, budget) : search.Cheapest(of, least);
        }
        double Total(PathSolution solution) => path.Budget is null ? solution.Cost : solution.Score;

        var best = Solve(problem) ?? throw new FusionMetricsException([.. bag.ToList(), OutOfReach(problem, search, least)]);
        var isThere = path.Budget is null && problem.Present >= least;
        if (isThere) bag.Add(PathRules.AlreadyThere.Says(FormattableString.Invariant($"The goal of {problem.Region} was {path.Aim}: with {frame.Series} = {problem.Present:R} in {frame.Period} it is there already, and the plan moves nothing."), Place(problem)));
        var found = isThere ? [(problem, best)] : AlternativePlans.Of(problem, best, path.Alternatives, of => Worthwhile(of, Solve(of)), solution => path.Budget is null ? solution.Cost : -solution.Score);
        frame.ReportGap(best.Certificate, problem.Region);
        var sensitivity = isThere ? new PathSensitivityTable([]) : PathSensitivityTable.Of(problem, best, Solve, Total);
        var plans = new PathEvaluation(engine, result, frame, path).Plans([.. found.Select((plan, i) => (plan.Problem, plan.Solution, i + 1))]);
        return new PathResult(result, path, frame, plans, double.IsFinite(least) ? least : null, sensitivity, bag.ToList());
    }

    // A budget that moves nothing is no alternative.
    private static PathSolution? Worthwhile(PathProblem problem, PathSolution? solution) => solution is null || solution.Score > problem.Present ? solution : null;

    private double OtherScore(PathGoal goal) => goal.Region is { } other ? frame.ScoreOf(other) : double.NaN;

    private Diagnostic OutOfReach(PathProblem problem, IPathSearch search, double least)
    {
        var highest = search.Best(problem, double.PositiveInfinity);
        var grade = coupling?.Grades.GradeOf(highest.Score, coupling.Edges);
        string Codes(PathLimit kind) => string.Join(", ", problem.Levers.Where((lever, j) => lever.Kind == kind && highest.Amounts[j] >= lever.Reach).Select(lever => lever.Indicator)
            .Concat(problem.Stuck.Where(stuck => stuck.Kind == kind).Select(stuck => stuck.Indicator)).Order().Select(j => result.Recipe.System.Indicators[j].Code));
        var (bounds, speeds) = (Codes(PathLimit.Bound), Codes(PathLimit.Speed));
        return PathRules.OutOfReach.Says(FormattableString.Invariant($"{problem.Region} does not reach {path.Aim} ({frame.Series} of at least {least:R}) within {frame.Horizon} periods. The best it reaches is {highest.Score:R}")
            + $"{(grade is null ? "" : $", grade {grade.Number} {grade.Name} {grade.NameZh}")}."
            + (bounds.Length > 0 ? $" At their bounds: {bounds}." : "") + (speeds.Length > 0 ? $" As far as their speed allows: {speeds}." : "") + $" {When(problem, least, speeds.Length > 0)}", Place(problem));
    }

    private string When(PathProblem problem, double least, bool isSlow)
    {
        if (!isSlow || !Reaches(MostPeriods)) return "It cannot be reached within these bounds, however long it takes: widen 'bounds', or set a lower goal.";
        var (low, high) = (frame.Horizon, MostPeriods);
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            if (Reaches(middle)) high = middle;
            else low = middle;
        }
        return $"In {high} periods it can be reached.";

        bool Reaches(int periods) => frame.Of(problem.Region, periods) is var longer && frame.SearchOf(longer).Best(longer, double.PositiveInfinity).Score >= least;
    }

    private DiagnosticLocation Place(PathProblem problem) => new() { Stage = "path", Region = problem.Region, Period = frame.Period };
}
