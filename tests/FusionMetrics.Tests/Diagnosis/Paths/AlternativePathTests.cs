using CsCheck;
using FusionMetrics.Diagnosis;

namespace FusionMetrics.Tests.Diagnosis.Paths;

public class AlternativePathTests
{
    private static readonly PathStudy Study = new();

    [Fact]
    public void Alternatives_are_the_cheapest_plans_of_all_sets_of_indicators() => PathCase.Of("standard").Select(Gen.Double[0.05, 0.7]).Sample((path, share) =>
    {
        var (present, highest) = (path.Score.At(path.Row), path.Score.At(path.After([.. path.Codes.Select((_, j) => path.Reach(j))])));
        var goal = PathGoal.OfScore(present + share * (highest - present));
        if (!(goal.Score > present)) return;

        var plans = Study.Plan(path.Result, path.Recipe with { Goal = goal, Alternatives = 5 }).Plans;

        // Every set of indicators that may not move, one by one.
        var all = new List<(string Moved, double Cost)>();
        for (var barred = 0; barred < 1 << path.Codes.Length; barred++)
        {
            string[] without = [.. path.Codes.Where((_, j) => (barred >> j & 1) == 1)];
            try
            {
                var plan = Study.Plan(path.Result, path.Recipe with { Goal = goal, Fixed = without }).Plans[0];
                all.Add((Moved(plan), plan.Cost));
            }
            catch (FusionMetricsException e) when (e.Diagnostics.Single(d => d.Severity == Severity.Error).Id == "FM4521")
            {
            }
        }
        double[] expected = [.. all.GroupBy(plan => plan.Moved).Select(same => same.Min(plan => plan.Cost)).Order().Take(5)];
        plans.Select(plan => plan.Cost).Should().HaveCount(expected.Length).And.BeInAscendingOrder();
        plans.Zip(expected).Should().OnlyContain(pair => Math.Abs(pair.First.Cost - pair.Second) <= 1e-12 * pair.Second + 1e-14);
        plans.Select(Moved).Should().OnlyHaveUniqueItems();
        plans.Select(plan => plan.Number).Should().Equal(Enumerable.Range(1, plans.Count));
    }, iter: 60);

    [Fact]
    public void An_indicator_begins_to_move_where_it_costs_less_than_it_is_worth_and_stays_at_its_limit_as_long_as_it_does() => PathCase.Of("standard").Select(Gen.Double[0.05, 0.95]).Sample((path, share) =>
    {
        var (present, highest) = (path.Score.At(path.Row), path.Score.At(path.After([.. path.Codes.Select((_, j) => path.Reach(j))])));
        var recipe = path.Recipe with { Goal = PathGoal.OfScore(present + share * (highest - present)) };
        if (!(recipe.Goal.Score > present)) return;
        var sensitivity = Study.Plan(path.Result, recipe).Sensitivity!;
        foreach (var row in sensitivity)
        {
            double At(double unitCost) => Study.Plan(path.Result, recipe with { Costs = new Dictionary<string, double> { [row.Indicator.Code] = unitCost } })
                .Sensitivity!.Single(s => s.Indicator.Code == row.Indicator.Code).Amount;
            var reach = path.Reach(Array.IndexOf(path.Codes, row.Indicator.Code));
            if (row.Amount == 0) (At(row.Worth * 1.001), At(row.Worth * 0.999) > 0).Should().Be((0, true));
            else if (Math.Abs(row.Amount - reach) > 1e-12) row.UnitCost.Should().BeApproximately(row.Worth, 1e-10 * row.Worth);
            else row.UnitCost.Should().BeLessThanOrEqualTo(row.Worth * (1 + 1e-10));
            At(row.UnitCost / 2).Should().BeApproximately(row.Halved, 1e-12);
            At(row.UnitCost * 2).Should().BeApproximately(row.Doubled, 1e-12);
            row.HalvedTotal.Should().BeLessThanOrEqualTo(row.DoubledTotal * (1 + 1e-12));
        }
    }, iter: 100);

    [Fact]
    public void No_other_division_of_a_budget_gives_a_larger_mean_or_a_larger_least_score() => PathCase.Of("standard").Select(Gen.Double[0.2, 4]).Sample((path, budget) =>
    {
        const int Parts = 8;
        string[] regions = ["r0", "r1", "r2"];
        double[][] best = [.. regions.Select(region => Enumerable.Range(0, Parts + 1).Select(part => part == 0 ? Present(path, region)
            : Study.Plan(path.Result, path.Recipe with { Region = region, Budget = budget * part / Parts }).Plans[0].After.D).ToArray())];
        var (mean, least) = (0.0, 0.0);
        for (var first = 0; first <= Parts; first++)
            for (var second = 0; second <= Parts - first; second++)
            {
                var (a, b, c) = (best[0][first], best[1][second], best[2][Parts - first - second]);
                (mean, least) = (Math.Max(mean, (a + b + c) / 3), Math.Max(least, Math.Min(a, Math.Min(b, c))));
            }

        PathResult Shared(PathAllocation rule) => Study.Plan(path.Result, path.Recipe with { Region = null, Regions = regions, Budget = budget, Allocate = rule });
        var (forMean, forLeast) = (Shared(PathAllocation.Mean), Shared(PathAllocation.Least));
        forMean.Plans.Select(plan => plan.After.D).Average().Should().BeGreaterThanOrEqualTo(mean - 1e-12);
        forLeast.Plans.Min(plan => plan.After.D).Should().BeGreaterThanOrEqualTo(least - 1e-12);
        foreach (var shared in new[] { forMean, forLeast }) shared.Plans.Select(plan => plan.Cost).Sum().Should().BeLessThanOrEqualTo(budget * (1 + 1e-15));
    }, iter: 40);

    private static double Present(PathCase path, string region)
        => path.Result.Coupling!.Single(row => row.Region == region && row.Period == path.Panel.Periods[^1]).D;

    private static string Moved(PathPlan plan) => string.Join(' ', plan.Moves.Select(move => move.Indicator.Code).Order());
}
