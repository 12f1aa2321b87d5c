using FusionMetrics.Coupling;
using FusionMetrics.Diagnosis;
using FusionMetrics.Tests.Evaluation;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Diagnosis.Paths;

/// <summary>Limits, directions, time, goals at edges, and everything that cannot be planned.</summary>
public class PathEdgeTests
{
    private static readonly PathStudy Study = new();
    private static readonly Panel Panel = Sample.Panel();
    private static readonly EvaluationResult Result = Sample.Full.Weigh("equal").Evaluate(Panel);

    // Three regions, four years; A has 0.2 of the way of everything, B half and C all.
    private static readonly Panel Plain = TestPanel.Of(["a", "b"],
        ("A", [[0, 0], [10, 10], [20, 20], [20, 20]]), ("B", [[30, 30], [40, 40], [50, 50], [50, 50]]), ("C", [[100, 100], [100, 100], [100, 100], [100, 100]]));

    [Fact]
    public void Two_equal_indicators_are_moved_alike()
    {
        // U = x / 100 of each, D = sqrt(U) where both are equal: 0.49 for D = 0.7, and 10 a year at most.
        var plan = Plan(Plain, new PathRecipe { Region = "A", Goal = PathGoal.OfScore(0.7), Costs = Costs(2, 2) });

        plan.Moves.Select(move => move.To).Should().AllSatisfy(to => to.Should().BeApproximately(49, 1e-12));
        plan.Cost.Should().BeApproximately(2 * 29 + 2 * 29, 1e-11);
        plan.Course.Select(point => (point.Period.Year, Math.Round(point.D * point.D, 12))).Should().Equal((2003, 0.2), (2004, 0.3), (2005, 0.4), (2006, 0.49));
        plan.Course.Select(point => Math.Round(point.Cost, 9)).Should().Equal(0, 40, 80, 116);
    }

    [Fact]
    public void What_costs_four_times_as_much_is_moved_a_fourth_as_far_in_ratio()
    {
        // cost = 4 a + b with sqrt(a b) = 0.5, a = b / 4: a = 0.25, b = 1 by the means; both from 0.2 up.
        var plan = Plan(Plain, new PathRecipe { Region = "A", Goal = PathGoal.OfScore(Math.Sqrt(0.5)), Costs = Costs(4, 1), Speed = PathSpeed.Unlimited });

        plan.Moves.Single(move => move.Indicator.Code == "a").To.Should().BeApproximately(25, 1e-10);
        plan.Moves.Single(move => move.Indicator.Code == "b").To.Should().BeApproximately(100, 1e-10);
    }

    [Fact]
    public void A_steady_path_takes_equal_steps_over_the_whole_time()
    {
        var plan = Plan(Plain, new PathRecipe { Region = "A", Goal = PathGoal.OfScore(0.6), Costs = Costs(1, 1), Schedule = PathSchedule.Steady, Years = 4 });

        plan.Course.Select(point => Math.Round(point.Indices[0], 12)).Should().Equal(0.2, 0.24, 0.28, 0.32, 0.36);
        plan.Moves.Should().OnlyContain(move => move.First == Period.OfYear(2004) && move.Last == Period.OfYear(2007));
    }

    [Theory]
    [InlineData(EdgeRule.LeftClosed)]
    [InlineData(EdgeRule.RightClosed)]
    public void A_grade_is_reached_whatever_it_says_of_its_edge(EdgeRule edges)
    {
        var result = Recipe(edges).Evaluate(Plain);
        var path = Study.Plan(result, new PathRecipe { Region = "A", Goal = PathGoal.OfGrade("6") });

        path.Plans[0].After.Grade!.Number.Should().Be(6);
        path.Grade!.Number.Should().Be(6);
        path.Least.Should().Be(edges == EdgeRule.LeftClosed ? 0.5 : Math.BitIncrement(0.5));
        path.Plans[0].After.D.Should().BeApproximately(0.5, 1e-15).And.BeGreaterThanOrEqualTo(path.Least!.Value);
    }

    [Theory]
    [InlineData("bare coordination")]
    [InlineData("勉强协调")]
    [InlineData("6")]
    public void A_grade_has_a_number_and_two_names(string grade)
        => Plan(Plain, new PathRecipe { Region = "A", Goal = PathGoal.OfGrade(grade) }).After.Grade!.Number.Should().Be(6);

    [Fact]
    public void A_region_that_is_overtaken_has_less()
    {
        var plan = Plan(Plain, new PathRecipe { Region = "A", Goal = PathGoal.Overtaking("B") });

        plan.After.D.Should().BeGreaterThan(Math.Sqrt(0.5)).And.BeApproximately(Math.Sqrt(0.5), 1e-15);
    }

    [Theory]
    [InlineData("C", "next")]
    [InlineData("B", "7")]
    [InlineData("B", "1")]
    public void Who_is_there_already_has_a_plan_that_moves_nothing(string region, string grade)
    {
        var path = Study.Plan(Recipe().Evaluate(Plain), new PathRecipe { Region = region, Goal = grade == "next" ? PathGoal.NextGrade : PathGoal.OfGrade(grade) });

        path.Plans.Single().Moves.Should().BeEmpty();
        path.Plans.Single().Course.Should().ContainSingle();
        path.Diagnostics.Select(d => d.Id).Should().Equal("FM4523");
        path.Summary.ToString().Should().Contain("there already");
        path.Summary.InChinese().Should().Contain("目标已经达到");
        path.Tables.Should().OnlyContain(table => table.Name == "path_course" || table.Count == 0);
    }

    [Fact]
    public void A_goal_out_of_reach_says_how_far_it_goes_what_is_in_the_way_and_when_it_could_be_reached()
    {
        Refused(Plain, new PathRecipe { Region = "A", Goal = PathGoal.OfScore(0.9), Years = 3 }).Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Id == "FM4521")
            .And.Subject.As<Diagnostic>().Message.Should().Contain("The best it reaches is 0.7071067811865476, grade 8 intermediate coordination 中级协调").And.Contain("As far as their speed allows: a, b.").And.Contain("In 7 periods it can be reached.");
        Refused(Plain, new PathRecipe { Region = "A", Goal = PathGoal.OfScore(1.1), Speed = PathSpeed.Unlimited }).Single().Message.Should().Contain("At their bounds: a, b.").And.Contain("however long it takes");
        Refused(Plain, new PathRecipe { Region = "A", Goal = PathGoal.OfScore(0.9), Fixed = ["a"] }).Single().Id.Should().Be("FM4521");
    }

    [Fact]
    public void Bounds_and_speeds_that_are_given_hold()
    {
        var plan = Plan(Plain, new PathRecipe
        {
            Region = "A", Budget = 1000, Bounds = new Dictionary<string, Bounds> { ["a"] = new(10, 35) }, Speeds = new Dictionary<string, double> { ["b"] = 3 }, Years = 4,
        });

        plan.Moves.Select(move => (move.Indicator.Code, move.To, move.Limit)).Should().BeEquivalentTo([("a", 35.0, PathLimit.Bound), ("b", 32.0, PathLimit.Speed)]);
        Plan(Plain, new PathRecipe { Region = "A", Budget = 1000, Speed = PathSpeed.Region, Years = 2 }).Moves.Should().OnlyContain(move => move.To == 40);
        Plan(Plain, new PathRecipe { Region = "A", Budget = 1000, Fixed = ["a"], Years = 2 }).Moves.Should().ContainSingle().Which.Indicator.Code.Should().Be("b");
        Plan(Plain, new PathRecipe { Region = "C", Budget = 1 }).Moves.Should().BeEmpty();
    }

    [Fact]
    public void Time_is_counted_in_periods_of_the_panel()
    {
        var builder = new PanelBuilder();
        int[] columns = [builder.Declare("a"), builder.Declare("b")];
        foreach (var (region, start, step) in new[] { ("A", 10.0, 1.0), ("B", 90.0, 2.0) })
            for (var quarter = 1; quarter <= 4; quarter++) builder.AddRow(region, Period.OfQuarter(2020, quarter), columns, [start + step * quarter, start + step * quarter]);
        var panel = builder.Build();

        Plan(panel, new PathRecipe { Region = "A", Budget = 1e6, Years = 2 }).Should().Match<PathPlan>(plan => plan.Course.Count == 9 && plan.After.Period == Period.OfQuarter(2022, 4));
        Plan(panel, new PathRecipe { Region = "A", Budget = 1e6, Periods = 3 }).Moves.Should().OnlyContain(move => move.To == 20 && move.Last == Period.OfQuarter(2021, 3));
    }

    [Fact]
    public void Costs_fall_and_targets_are_approached_from_either_side()
    {
        var system = new IndicatorSystem(
        [
            new Subsystem("x", [new Indicator("cost", Direction.Cost), new Indicator("target", Direction.Target) { Ideal = new Bounds(50, 50) }]),
            new Subsystem("y", [new Indicator("interval", Direction.Interval) { Ideal = new Bounds(40, 60) }]),
        ]);
        var panel = TestPanel.Of(["cost", "target", "interval"], ("A", [[80, 10, 90]]), ("B", [[20, 45, 50]]), ("C", [[100, 100, 0]]));
        var result = EvaluationRecipe.For(system).Weigh("equal").Couple().Evaluate(panel);

        var path = Study.Plan(result, new PathRecipe { Region = "A", Budget = 1e6 });
        path.Plans[0].Moves.Select(move => (move.Indicator.Code, move.To)).Should().BeEquivalentTo([("cost", 20.0), ("target", 45.0), ("interval", 60.0)]);
        path.Plans[0].After.D.Should().Be(1);
        path.Diagnostics.Select(d => d.Id).Should().Equal("FM4524");
        Study.Plan(result, new PathRecipe { Region = "B", Goal = PathGoal.OfScore(1) }).Plans[0].Moves.Should().BeEmpty();
    }

    [Theory]
    [InlineData("standard", 1e-10)]
    [InlineData("dispersion", 1e-5)]
    [InlineData("k-form", 1e-3)]
    public void Weights_of_dimensions_count_down_the_levels(string model, double tolerance)
    {
        Indicator[] indicators = [.. Enumerable.Range(0, 6).Select(j => new Indicator($"i{j}") { Weight = 1 + j % 3 })];
        var system = new IndicatorSystem(
        [
            Subsystem.OfDimensions("x", new Subsystem("p", indicators[..2]) { Weight = 1 }, Subsystem.OfDimensions("q", new Subsystem("q1", indicators[2..3]), new Subsystem("q2", indicators[3..4])) with { Weight = 3 }),
            new Subsystem("y", indicators[4..]),
        ]);
        var panel = TestPanel.Of([.. indicators.Select(i => i.Code)], [.. Enumerable.Range(0, 5).Select(r
            => ($"R{r}", Enumerable.Range(0, 3).Select(p => Enumerable.Range(0, 6).Select(c => Sample.Value(r, p, c)).ToArray()).ToArray()))]);
        var result = EvaluationRecipe.For(system).Weigh("fixed").Couple(new() { Model = model }).Evaluate(panel);
        var path = Study.Plan(result, new PathRecipe { Region = "R0", Budget = 0.5, Years = 3 });

        // What a unit is worth is in proportion to what it does to D.
        var gradient = new double[6];
        double[] row = [.. indicators.Select(i => path.Plans[0].Moves.SingleOrDefault(m => m.Indicator.Code == i.Code)?.To ?? panel.Column(i.Code)[panel.FindRow("R0", Period.OfYear(2002))])];
        ScoreFunction.Of(result.Model).At(row, gradient).Should().Be(path.Plans[0].After.D);
        double[] ratios = [.. path.Sensitivity!.Select(s => s.Worth / Math.Abs(gradient[Array.FindIndex(indicators, i => i.Code == s.Indicator.Code)]))];
        ratios.Should().HaveCountGreaterThan(3).And.OnlyContain(ratio => Math.Abs(ratio / ratios[0] - 1) < tolerance);
        path.Sensitivity!.Where(s => s.Amount == 0).Should().OnlyContain(s => s.UnitCost >= s.Worth * (1 - tolerance));
    }

    [Fact]
    public void The_exponent_of_D_changes_the_goal_and_not_the_path()
    {
        PathPlan With(double exponent, double goal) => Study.Plan(EvaluationRecipe.For(TestPanel.OneIndicatorEach("a", "b")).Weigh("equal").Couple(new() { Exponent = exponent }).Evaluate(Plain),
            new PathRecipe { Region = "A", Goal = PathGoal.OfScore(goal), Costs = Costs(1, 3) }).Plans[0];

        With(1, 0.49).Moves.Select(move => move.To).Should().Equal(With(0.5, 0.7).Moves.Select(move => move.To), (x, y) => Math.Abs(x - y) < 1e-12);
        With(0.25, Math.Sqrt(0.7)).Cost.Should().BeApproximately(With(0.5, 0.7).Cost, 1e-11);
    }

    [Fact]
    public void A_subsystem_at_0_is_lifted_first()
    {
        var panel = TestPanel.Of(["a", "b"], ("A", [[0, 50]]), ("B", [[100, 0]]), ("C", [[100, 100]]));
        var plan = Plan(panel, new PathRecipe { Region = "A", Goal = PathGoal.OfScore(0.3), Costs = Costs(1, 1) });

        plan.Before.D.Should().Be(0);
        plan.Moves.Should().ContainSingle().Which.To.Should().BeApproximately(100 * 0.0081 / 0.5, 1e-12);
    }

    [Fact]
    public void What_is_worse_than_the_frame_is_left_where_it_is_and_said()
    {
        var recipe = Recipe().Normalize("min-max", Scope.Reference(Period.OfYear(2002), Period.OfYear(2003)));
        var panel = TestPanel.Of(["a", "b"], ("A", [[10, 10], [20, 20], [20, 20], [20, 20], [10, 60]]), ("B", [[30, 30], [90, 90], [90, 90], [90, 90], [90, 90]]));
        var path = Study.Plan(recipe.Evaluate(panel), new PathRecipe { Region = "A", Budget = 1, Series = "t" });

        path.Diagnostics.Should().ContainSingle(d => d.Id == "FM4525").Which.Location!.Column.Should().Be("a");
        path.Plans[0].Moves.Select(move => move.Indicator.Code).Should().Equal("b");
    }

    public static TheoryData<string, PathRecipe> Wrong => new()
    {
        { "Name the region", new PathRecipe() },
        { "no region 'R99'", new PathRecipe { Region = "R99" } },
        { "no period 1999", new PathRecipe { Region = "R01", Period = Period.OfYear(1999) } },
        { "There is no series 'e'", new PathRecipe { Region = "R01", Series = "e" } },
        { "raises d, t or the index of a subsystem, not 'c'", new PathRecipe { Region = "R01", Series = "c" } },
        { "grades of D only", new PathRecipe { Region = "R01", Series = "t" } },
        { "no grade '11'", new PathRecipe { Region = "R01", Goal = PathGoal.OfGrade("11") } },
        { "no grade 'god coordination'. Did you mean 'good coordination'?", new PathRecipe { Region = "R01", Goal = PathGoal.OfGrade("god coordination") } },
        { "must be a finite number", new PathRecipe { Region = "R01", Goal = PathGoal.OfScore(double.NaN) } },
        { "no region 'Q'", new PathRecipe { Region = "R01", Goal = PathGoal.Overtaking("Q") } },
        { "cannot overtake itself", new PathRecipe { Region = "R01", Goal = PathGoal.Overtaking("R01") } },
        { "Name one of them", new PathRecipe { Region = "R01", Goal = PathGoal.NextGrade, Budget = 1 } },
        { "must be above 0, but is 0", new PathRecipe { Region = "R01", Budget = 0 } },
        { "must be above 0, but is NaN", new PathRecipe { Region = "R01", Budget = double.NaN } },
        { "from 1 to 1000 years or periods, but is 0", new PathRecipe { Region = "R01", Years = 0 } },
        { "not in both", new PathRecipe { Region = "R01", Years = 1, Periods = 4 } },
        { "number of plans must be from 1 to 100", new PathRecipe { Region = "R01", Alternatives = 0 } },
        { "costs must be above 0, but is 0", new PathRecipe { Region = "R01", Costs = new Dictionary<string, double> { ["a1"] = 0 } } },
        { "costs must be above 0, but is -2", new PathRecipe { Region = "R01", Costs = new Dictionary<string, double> { ["a1"] = -2 } } },
        { "no indicator 'a3', which 'costs' names", new PathRecipe { Region = "R01", Costs = new Dictionary<string, double> { ["a3"] = 1 } } },
        { "no indicator 'x', which 'fixed' names", new PathRecipe { Region = "R01", Fixed = ["x"] } },
        { "the lower first, but are 3 and 3", new PathRecipe { Region = "R01", Bounds = new Dictionary<string, Bounds> { ["a1"] = new(3, 3) } } },
        { "do not hold its present value", new PathRecipe { Region = "R01", Bounds = new Dictionary<string, Bounds> { ["a1"] = new(-3, -2) } } },
        { "speed of 'a1' must be 0 or more", new PathRecipe { Region = "R01", Speeds = new Dictionary<string, double> { ["a1"] = -1 } } },
        { "share a budget: name it", new PathRecipe { Allocate = PathAllocation.Mean } },
        { "nobody to share with", new PathRecipe { Region = "R01", Budget = 1, Allocate = PathAllocation.Mean } },
        { "'regions' share a budget", new PathRecipe { Region = "R01", Regions = ["R02"] } },
        { "Only 'allocate: count' has a goal", new PathRecipe { Budget = 1, Goal = PathGoal.NextGrade, Allocate = PathAllocation.Least } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_planned_is_told(string message, PathRecipe path)
        => FluentActions.Invoking(() => Study.Plan(Result, path)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Where(d => d.Severity == Severity.Error).Should().OnlyContain(d => d.Id == "FM4520").And.Contain(d => d.Message.Contains(message));

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
        => PathStudy.Validate(Sample.Full, new PathRecipe { Region = "R99", Budget = -1, Years = 0, Series = "e" }, Panel).Should().HaveCount(4);

    [Theory]
    [InlineData("geometric-mean", "min-max", "Use index: weighted-sum")]
    [InlineData("weighted-sum", "non-linear", "Use normalization: min-max")]
    public void Recipes_without_the_structure_are_declined(string index, string normalization, string message)
        => FluentActions.Invoking(() => Study.Plan(Sample.Full.Weigh("equal").IndexBy(index).Normalize(normalization).Evaluate(Sample.Panel(value: (r, p, c) => 1 + Sample.Value(r, p, c))), new PathRecipe { Region = "R01" }))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().Contain(d => d.Id == "FM4522" && d.Message.Contains(message));

    [Fact]
    public void The_mean_of_D_is_shared_for_under_the_standard_model_only()
        => FluentActions.Invoking(() => Study.Plan(Sample.Full.Couple(new() { Model = "wang-2021" }).Evaluate(Panel), new PathRecipe { Budget = 1, Allocate = PathAllocation.Mean }))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().Contain(d => d.Id == "FM4522");

    [Fact]
    public void A_missing_value_is_told_of_one_region_and_leaves_out_a_region_among_many()
    {
        var panel = Sample.Panel(value: (r, p, c) => (r, p, c) == (1, 5, 0) ? double.NaN : Sample.Value(r, p, c));
        var result = Sample.Least.Couple().Weigh("equal").Leave(MissingRule.Reweight()).Evaluate(panel);

        FluentActions.Invoking(() => Study.Plan(result, new PathRecipe { Region = "R01" })).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Should().Contain(d => d.Id == "FM4520" && d.Location!.Column == "a1" && d.Location.Region == "R01");
        var shared = Study.Plan(result, new PathRecipe { Budget = 1, Allocate = PathAllocation.Least });
        shared.Plans.Should().HaveCount(11);
        shared.Diagnostics.Should().Contain(d => d.Id == "FM4528" && d.Message.Contains("R01"));
    }

    [Fact]
    public void A_frame_a_period_is_that_of_the_period_that_the_path_starts_from()
    {
        var result = Sample.Full.Weigh("equal").Normalize("min-max", Scope.PerPeriod).Evaluate(Panel);
        var path = Study.Plan(result, new PathRecipe { Region = "R01", Period = Period.OfYear(2012), Budget = 1, Alternatives = 1 });

        path.Plans[0].Before.D.Should().Be(result.Coupling!.Single(row => row.Region == "R01" && row.Period == Period.OfYear(2012)).D);
        path.Plans[0].After.D.Should().BeGreaterThan(path.Plans[0].Before.D);
    }

    private static Dictionary<string, double> Costs(double a, double b) => new() { ["a"] = a, ["b"] = b };

    private static EvaluationRecipe Recipe(EdgeRule edges = EdgeRule.LeftClosed) => EvaluationRecipe.For(TestPanel.OneIndicatorEach("a", "b")).Weigh("equal").Couple(new() { Edges = edges });

    private static PathPlan Plan(Panel panel, PathRecipe path) => Study.Plan(Recipe().Evaluate(panel), path).Plans[0];

    private static IReadOnlyList<Diagnostic> Refused(Panel panel, PathRecipe path)
        => FluentActions.Invoking(() => Plan(panel, path)).Should().Throw<FusionMetricsException>().Which.Diagnostics;
}
