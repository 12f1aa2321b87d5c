using System.Globalization;

namespace FusionMetrics.Diagnosis;

/// <summary>Makes plans of what searches found: every value on the way is scored by the engine itself, in the frozen frame.</summary>
/// <param name="engine">The engine.</param>
/// <param name="result">The result that plans start from.</param>
/// <param name="frame">What the paths have in common.</param>
/// <param name="path">What was asked for.</param>
internal sealed class PathEvaluation(EvaluationEngine engine, EvaluationResult result, PathFrame frame, PathRecipe path)
{
    // By how much the engine may differ from what the search promised. It does not, unless a method of a plug-in is no function of its row.
    private const double Promise = 1e-12;

    /// <summary>The plans, in their order.</summary>
    /// <param name="found">For each: the region, what was found, and its place among the plans of the region.</param>
    /// <exception cref="FusionMetricsException">The engine gives another score than the search was told.</exception>
    public IReadOnlyList<PathPlan> Plans(IReadOnlyList<(PathProblem Problem, PathSolution Solution, int Number)> found)
    {
        PathCourse[] courses = [.. found.Select(plan => new PathCourse(plan.Problem, plan.Solution, path.Schedule, frame.Horizon))];
        double[][] rows = [.. found.SelectMany((plan, at) => Enumerable.Range(0, courses[at].Length + 1).Select(h => plan.Problem.ValuesAfter(courses[at].AmountsAfter(h))))];
        var scored = Score(rows);
        var (plans, row, series) = (new List<PathPlan>(), 0, ResultSeries.Of(scored, frame.Series));
        foreach (var ((problem, solution, number), course) in found.Zip(courses))
        {
            PathPoint[] points = [.. Enumerable.Range(0, course.Length + 1).Select(h => Point(scored, series, row + h, h, problem.CostOf(course.AmountsAfter(h))))];
            row += points.Length;
            if (!(Math.Abs(points[^1].Score - solution.Score) <= Promise))
                throw PathRules.Refuse(FormattableString.Invariant($"The plan of {problem.Region} promises a score of {solution.Score:R}, and the engine gives it {points[^1].Score:R}: a method of the recipe is no function of its row."));
            plans.Add(new(result.Panel.RegionAt(result.Panel.FindRow(problem.Region, frame.Period)), number, Moves(problem, solution, course), points, solution.Cost, solution.Certificate));
        }
        return plans;
    }

    private PathPoint Point(EvaluationResult scored, double[] series, int row, int after, double cost)
    {
        var coupling = scored.Coupling?[row];
        return new(frame.Period.After(after), series[row], coupling?.C ?? double.NaN, coupling?.T ?? double.NaN, coupling?.D ?? double.NaN, scored.Scores[row].Indices, coupling?.Grade, cost);
    }

    private List<PathMove> Moves(PathProblem problem, PathSolution solution, PathCourse course) => [.. Enumerable.Range(0, problem.Levers.Count).Where(j => solution.Amounts[j] > 0).Select(j =>
    {
        var (lever, amount) = (problem.Levers[j], solution.Amounts[j]);
        return new PathMove(result.Recipe.System.Indicators[lever.Indicator], lever.From, lever.ValueAfter(amount), lever.UnitCost, lever.UnitCost * amount,
            frame.Period.After(1), frame.Period.After(course.PeriodsOf(j)), amount >= lever.Reach ? lever.Kind : PathLimit.None);
    }).OrderByDescending(move => move.Cost)];

    // The values are those after treatment, and rows of one period: neither formulas and treatments nor what is said of time has anything to do with them.
    private EvaluationResult Score(double[][] rows)
    {
        var recipe = result.Recipe with { Derived = [], Treatment = [], Ranking = null, Trend = null, Dynamic = null };
        var builder = new PanelBuilder();
        int[] columns = [.. recipe.System.Indicators.Select(indicator => builder.Declare(indicator.Code))];
        foreach (var column in recipe.System.Denominators) builder.Declare(column);
        for (var row = 0; row < rows.Length; row++) builder.AddRow(row.ToString("D9", CultureInfo.InvariantCulture), frame.Period, columns, rows[row]);
        return engine.Score(result.Model with { Recipe = recipe, TreatmentFrames = [] }, builder.Build());
    }
}
