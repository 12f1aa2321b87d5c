using CsCheck;
using FusionMetrics.Diagnosis;

namespace FusionMetrics.Tests.Diagnosis.Paths;

/// <summary>Plans against every plan of a grid, which knows nothing of the search.</summary>
public class CheapestPathTests
{
    private const int Steps = 5;

    // What one last digit of D may cost.
    private const double Rounding = 1e-14;

    private static readonly PathStudy Study = new();

    public static TheoryData<string> Models => ["standard", "standard/w", "k-form/2", "k-form/0.45", "k-form/2/w", "wang-2021", "wang-2021/w", "fan-2024", "fan-2024/w", "dispersion", "dispersion/w"];

    [Theory]
    [MemberData(nameof(Models))]
    public void No_plan_of_a_grid_reaches_the_goal_for_less(string model) => PathCase.Of(model).Select(Gen.Double[0.05, 0.95]).Sample((path, share) =>
    {
        var grid = path.Grid(Steps).ToList();
        var (present, highest) = (path.Score.At(path.Row), grid.Max(point => point.Score));
        var goal = present + share * (highest - present);
        if (!(goal > present)) return;

        var result = Study.Plan(path.Result, path.Recipe with { Goal = PathGoal.OfScore(goal) });
        var plan = result.Plans.Single();

        plan.After.Score.Should().BeGreaterThanOrEqualTo(goal);
        plan.After.Score.Should().Be(path.Score.At(Values(path, plan)));
        plan.Cost.Should().BeApproximately(path.CostOf(path.AmountsOf(plan)), 1e-12 * (1 + plan.Cost));
        path.AmountsOf(plan).Select((amount, j) => amount - path.Reach(j)).Max().Should().BeLessThanOrEqualTo(1e-14);
        var cheapest = grid.Where(point => point.Score >= goal).Min(point => path.CostOf(point.Amounts));
        plan.Cost.Should().BeLessThanOrEqualTo(cheapest * (1 + 1e-8) + Rounding);
        // And what it is said that no plan can better, none does. A search that is ended before says so.
        IsProvenOrTold(plan, result).Should().BeTrue();
        plan.Certificate.Bound.Should().BeLessThanOrEqualTo(cheapest * (1 + 1e-12) + Rounding);
        plan.Certificate.Bound.Should().BeApproximately(plan.Cost * (1 - plan.Certificate.Gap), 1e-12 * plan.Cost + Rounding);
    }, iter: model == "standard" ? 200 : 8);

    [Theory]
    [MemberData(nameof(Models))]
    public void No_plan_of_a_grid_makes_more_of_a_budget(string model) => PathCase.Of(model).Select(Gen.Double[0.05, 1.05]).Sample((path, share) =>
    {
        var budget = share * path.CostOf([.. path.Codes.Select((_, j) => path.Reach(j))]);
        if (!(budget > 0)) return;

        var result = Study.Plan(path.Result, path.Recipe with { Budget = budget });
        var plan = result.Plans.Single();

        plan.Cost.Should().BeLessThanOrEqualTo(budget);
        var best = path.Grid(Steps).Where(point => path.CostOf(point.Amounts) <= budget).Max(point => point.Score);
        plan.After.Score.Should().BeGreaterThanOrEqualTo(best - 1e-9);
        IsProvenOrTold(plan, result).Should().BeTrue();
        plan.Certificate.Bound.Should().BeGreaterThanOrEqualTo(best - 1e-12);
    }, iter: model == "standard" ? 200 : 8);

    [Theory]
    [InlineData("t")]
    [InlineData("u_b")]
    public void A_weighted_sum_is_raised_by_what_costs_least_for_a_unit_of_it(string series) => PathCase.Of("standard").Select(Gen.Double[0.05, 0.95]).Sample((path, share) =>
    {
        var score = ScoreFunction.Of(path.Result.Model, series);
        double[] reach = [.. path.Codes.Select((_, j) => path.Reach(j))];
        var (present, highest) = (score.At(path.Row), score.At(path.After(reach)));
        var goal = present + share * (highest - present);
        if (!(goal > present)) return;

        var plan = Study.Plan(path.Result, path.Recipe with { Series = series, Goal = PathGoal.OfScore(goal) }).Plans.Single();

        // The greedy solution of the fractional knapsack.
        var gradient = new double[reach.Length];
        score.At(path.Row, gradient);
        var (missing, cost) = (goal - present, 0.0);
        foreach (var j in Enumerable.Range(0, reach.Length).Where(j => reach[j] > 0 && gradient[j] != 0).OrderBy(j => path.Cost(j) / Math.Abs(gradient[j])))
        {
            var amount = Math.Min(reach[j], missing / Math.Abs(gradient[j]));
            cost += amount * path.Cost(j);
            missing -= amount * Math.Abs(gradient[j]);
        }
        plan.Cost.Should().BeApproximately(cost, 1e-12 * cost + Rounding);
        plan.After.Score.Should().BeGreaterThanOrEqualTo(goal).And.BeApproximately(goal, 1e-14);
    }, iter: 200);

    [Fact]
    public void A_path_never_costs_more_than_a_move_of_one_indicator_that_gets_there() => PathCase.Of("standard").Select(Gen.Double[0.05, 0.6]).Sample((path, share) =>
    {
        var (present, single) = (path.Score.At(path.Row), new double[path.Codes.Length]);
        foreach (var j in Enumerable.Range(0, single.Length))
        {
            Array.Clear(single);
            single[j] = share * path.Reach(j);
            var goal = path.Score.At(path.After(single));
            if (!(goal > present)) continue;
            Study.Plan(path.Result, path.Recipe with { Goal = PathGoal.OfScore(goal) }).Plans.Single().Cost.Should().BeLessThanOrEqualTo(path.CostOf(single) * (1 + 1e-12) + Rounding);
        }
    }, iter: 1000);

    [Fact]
    public void Lower_costs_and_wider_limits_never_make_a_path_dearer() => PathCase.Of("standard").Select(Gen.Double[0.05, 0.95], Gen.Int[0, 2], Gen.Double[0.1, 1]).Sample((path, share, which, factor) =>
    {
        var (present, highest) = (path.Score.At(path.Row), path.Score.At(path.After([.. path.Codes.Select((_, j) => path.Reach(j))])));
        var goal = present + share * (highest - present);
        if (!(goal > present)) return;
        double CostOf(Func<PathRecipe, PathRecipe> change) => Study.Plan(path.Result, change(path.Recipe with { Goal = PathGoal.OfScore(goal) })).Plans.Single().Cost;
        var (usual, code) = (CostOf(recipe => recipe), path.Codes[which]);

        CostOf(recipe => recipe with { Costs = new Dictionary<string, double> { [code] = factor * path.Cost(which) } }).Should().BeLessThanOrEqualTo(usual * (1 + 1e-12) + Rounding);
        CostOf(recipe => recipe with { Periods = path.Horizon + 1 }).Should().BeLessThanOrEqualTo(usual * (1 + 1e-12) + Rounding);
        CostOf(recipe => recipe with { Speed = PathSpeed.Unlimited }).Should().BeLessThanOrEqualTo(usual * (1 + 1e-12) + Rounding);
    }, iter: 1000);

    private static bool IsProvenOrTold(PathPlan plan, PathResult result)
        => plan.Certificate.Gap <= 1e-8 || (plan.Certificate.Gap < 1e-6 && result.Diagnostics.Any(d => d.Id == "FM4526"));

    private static double[] Values(PathCase path, PathPlan plan)
    {
        var values = (double[])path.Row.Clone();
        foreach (var move in plan.Moves) values[Array.IndexOf(path.Codes, move.Indicator.Code)] = move.To;
        return values;
    }
}
