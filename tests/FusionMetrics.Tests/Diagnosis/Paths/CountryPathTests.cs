using FusionMetrics.Diagnosis;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Diagnosis.Paths;

/// <summary>Paths of the 35 countries.</summary>
public class CountryPathTests
{
    private static readonly PathStudy Study = new();
    private static readonly EvaluationResult Result = CountryPanel.Result;
    private static readonly string[] Regions = [.. Result.Panel.Regions.Select(region => region.Code)];

    [Fact]
    public void The_path_of_every_country_to_its_next_grade_meets_the_conditions_of_an_optimum()
    {
        // Karush-Kuhn-Tucker: what moves a part of the way costs as much for a unit of D as everything else that does; what does not move costs more, what is at its limit less.
        var (worst, partial) = (new LargestError("cost of a unit of D"), 0);
        foreach (var region in Regions)
        {
            var path = Study.Plan(Result, new PathRecipe { Region = region, Years = 30, Alternatives = 1 });
            var plan = path.Plans.Single();
            double[] row = [.. Result.Recipe.System.Indicators.Select(i => plan.Moves.SingleOrDefault(m => m.Indicator.Code == i.Code)?.To ?? Result.Panel.Column(i.Code)[Result.Panel.FindRow(region, Period.OfYear(2021))])];
            var gradient = new double[row.Length];
            ScoreFunction.Of(Result.Model).At(row, gradient).Should().BeGreaterThanOrEqualTo(path.Least!.Value).And.BeApproximately(path.Least.Value, 1e-14);
            var marginal = plan.Moves.Where(move => move.Limit == PathLimit.None).Select(move => move.UnitCost / Math.Abs(Slope(move.Indicator))).DefaultIfEmpty(double.NaN).First();
            marginal.Should().BePositive($"{region} stops somewhere");
            foreach (var sensitivity in path.Sensitivity!)
            {
                var price = sensitivity.UnitCost / Math.Abs(Slope(sensitivity.Indicator));
                var move = plan.Moves.SingleOrDefault(m => m.Indicator.Code == sensitivity.Indicator.Code);
                if (move is null) price.Should().BeGreaterThanOrEqualTo(marginal * (1 - 1e-9));
                else if (move.Limit != PathLimit.None) price.Should().BeLessThanOrEqualTo(marginal * (1 + 1e-9));
                else
                {
                    worst.Relative(price, BigReal.FromDouble(marginal), $"{region} {move.Indicator.Code}");
                    partial++;
                }
                worst.Relative(sensitivity.Worth, BigReal.FromDouble(marginal) * Math.Abs(Slope(sensitivity.Indicator)), $"{region} worth of {sensitivity.Indicator.Code}");
            }

            double Slope(Indicator indicator) => gradient[Result.Recipe.System.Indicators.Select(i => i.Code).ToList().IndexOf(indicator.Code)];
        }
        partial.Should().BeGreaterThan(Regions.Length, "in some countries several move a part of the way");
        worst.ShouldBeAtMost(1e-12);
    }

    [Fact]
    public void The_engine_gives_the_planned_row_the_promised_D_to_the_bit_and_D_never_falls_on_the_way()
    {
        foreach (var region in Regions)
            foreach (var schedule in new[] { PathSchedule.Early, PathSchedule.Steady })
            {
                var path = Study.Plan(Result, new PathRecipe { Region = region, Years = 8, Budget = 4, Schedule = schedule, Alternatives = 3 });
                foreach (var plan in path.Plans)
                {
                    plan.Course.Zip(plan.Course.Skip(1)).Should().OnlyContain(step => step.Second.D >= step.First.D && step.Second.Cost > step.First.Cost);
                    Evaluated(region, plan).Should().Be(plan.After.D);
                    plan.Course[^1].Period.Year.Should().BeLessThanOrEqualTo(2029);
                    plan.After.Cost.Should().Be(plan.Cost);
                }
            }
    }

    [Fact]
    public void Planes_find_what_the_closed_form_finds()
    {
        foreach (var region in Regions)
        {
            var frame = new PathFrame(Result, new PathRecipe { Region = region, Years = 6 }, EvaluationEngine.Default.Catalog, new DiagnosticBag());
            var problem = frame.Of(region);
            var goal = problem.Present + 0.7 * (problem.ScoreAfter([.. problem.Levers.Select(lever => lever.Reach)]) - problem.Present);
            var (closed, planes) = (new FrontierSearch(), new BranchingSearch(problem.Head));

            planes.Cheapest(problem, goal)!.Cost.Should().BeApproximately(closed.Cheapest(problem, goal)!.Cost, 1e-11, region);
            planes.Best(problem, 3).Score.Should().BeApproximately(closed.Best(problem, 3).Score, 1e-13, region);
        }
    }

    [Theory]
    [InlineData(PathAllocation.Mean)]
    [InlineData(PathAllocation.Least)]
    [InlineData(PathAllocation.Count)]
    public void A_budget_for_all_countries_is_never_exceeded_and_every_plan_is_as_the_engine_scores_it(PathAllocation rule)
    {
        var path = Study.Plan(Result, new PathRecipe { Budget = 20, Allocate = rule });

        path.Allocation!.Should().HaveCount(35);
        path.Plans.Select(plan => plan.Cost).Sum().Should().BeLessThanOrEqualTo(20 + 1e-13);
        if (rule != PathAllocation.Count) path.Plans.Select(plan => plan.Cost).Sum().Should().BeApproximately(20, 1e-10);
        foreach (var plan in path.Plans.Where(plan => plan.Moves.Count > 0)) Evaluated(plan.Region.Code, plan).Should().Be(plan.After.D);
        path.Moves.Select(row => row.Plan.Region.Code).Distinct().Should().HaveCountLessThan(35);
    }

    [Fact]
    public void A_shared_budget_raises_the_mean_as_much_everywhere()
    {
        var path = Study.Plan(Result, new PathRecipe { Budget = 20, Allocate = PathAllocation.Mean });

        // One more unit of money buys as much D in every country that gets some, and less in the others.
        var marginal = path.Plans.ToDictionary(plan => plan.Region.Code, plan =>
        {
            double[] Scores(double budget) => [.. Study.Plan(Result, new PathRecipe { Region = plan.Region.Code, Budget = budget, Alternatives = 1 }).Plans.Select(p => p.After.D)];
            return (Scores(plan.Cost + 1e-5)[0] - plan.After.D) / 1e-5;
        });
        var (some, none) = (path.Plans.Where(plan => plan.Cost > 0).Select(plan => marginal[plan.Region.Code]).ToList(), path.Plans.Where(plan => plan.Cost == 0).Select(plan => marginal[plan.Region.Code]));
        none.Max().Should().BeLessThan(some.Max() * (1 + 1e-4));
        some.Order().ElementAt(some.Count / 2).Should().BeApproximately(some.Max(), 1e-4 * some.Max());
    }

    [Fact]
    public void As_many_countries_as_possible_get_to_their_next_grade()
    {
        var path = Study.Plan(Result, new PathRecipe { Budget = 10, Allocate = PathAllocation.Count });

        var reached = path.Plans.Where(plan => plan.Moves.Count > 0).ToList();
        reached.Should().OnlyContain(plan => plan.After.Grade!.Number == plan.Before.Grade!.Number + 1);
        var costs = Regions.Select(region =>
        {
            try
            {
                return Study.Plan(Result, new PathRecipe { Region = region, Alternatives = 1 }).Plans[0].Cost;
            }
            catch (FusionMetricsException e) when (e.Diagnostics.Any(d => d.Id == "FM4521"))
            {
                return double.PositiveInfinity;
            }
        }).Where(cost => cost > 0).Order().ToList();
        costs.Take(reached.Count).Sum().Should().BeApproximately(reached.Select(plan => plan.Cost).Sum(), 1e-12).And.BeLessThanOrEqualTo(10);
        costs.Take(reached.Count + 1).Sum().Should().BeGreaterThan(10);
    }

    // The planned row in place of the present one, in a panel of its own.
    private static double Evaluated(string region, PathPlan plan)
    {
        var panel = Result.Panel.KeepRegions(r => Result.Panel.Regions[r].Code == region);
        var row = panel.FindRow(region, Period.OfYear(2021));
        var changed = plan.Moves.ToDictionary(move => move.Indicator.Code, move =>
        {
            var column = panel.Column(move.Indicator.Code).ToArray();
            column[row] = move.To;
            return column;
        });
        return EvaluationEngine.Default.Score(Result.Model, panel.WithColumns(changed)).Coupling![row].D;
    }
}
