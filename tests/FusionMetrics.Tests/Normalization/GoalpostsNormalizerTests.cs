using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Normalization;

public class GoalpostsNormalizerTests
{
    private static readonly double[] Values = [0, 20, 55, 90];

    [Fact]
    public void Posts_of_the_options_come_first()
    {
        var column = new ArrayColumn(Values, new Indicator("x") { Bounds = new Bounds(0, 1) });
        Given(25, 85).Fit(column).Of(Values).Should().Equal(0, 0, 0.5, 1);
    }

    [Fact]
    public void Then_come_the_bounds_of_the_indicator()
    {
        var column = new ArrayColumn(Values, new Indicator("x", Direction.Cost) { Bounds = new Bounds(25, 85) });
        new GoalpostsNormalizer(new GoalpostsOptions { Quantiles = new Bounds(0, 1) }).Fit(column).Of(Values).Should().Equal(1, 1, 0.5, 0);
    }

    [Fact]
    public void An_ideal_of_an_indicator_whose_direction_is_not_its_target_moves_no_posts()
    {
        foreach (var (direction, expected) in new[] { (Direction.Benefit, 0.5), (Direction.Cost, 0.5) })
            new GoalpostsNormalizer(new GoalpostsOptions()).Fit(new ArrayColumn(Values, new Indicator("x", direction) { Bounds = new Bounds(25, 85), Ideal = new Bounds(85, 85) })).Of(55).Should().Equal(expected);
    }

    [Fact]
    public void Then_come_quantiles()
        => new GoalpostsNormalizer(new GoalpostsOptions { Quantiles = new Bounds(0.25, 0.75) }).Normalized([0, 1, 2, 3, 100]).Should().Equal(0, 0, 0.5, 1, 1);

    [Fact]
    public void Without_any_the_indicator_is_declined()
        => new GoalpostsNormalizer(new GoalpostsOptions()).ShouldBeDeclined(NormalizationRules.NoGoalposts, Values);

    [Fact]
    public void Posts_that_do_not_lie_one_below_the_other_are_declined()
    {
        Given(5, 5).ShouldBeDeclined(NormalizationRules.BadGoalposts, Values);
        Given(6, 5).ShouldBeDeclined(NormalizationRules.BadGoalposts, Values);
        new GoalpostsNormalizer(new GoalpostsOptions { Quantiles = new Bounds(0.1, 0.9) }).ShouldBeDeclined(NormalizationRules.BadGoalposts, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5]);
    }

    [Fact]
    public void Values_beyond_the_posts_may_be_kept_and_the_range_may_be_another()
    {
        var kept = new GoalpostsOptions { Lower = One(25), Upper = One(85), Beyond = BeyondBounds.Keep, To = new Bounds(0, 100) };
        new GoalpostsNormalizer(kept).Normalized([-5, 25, 85, 115]).Should().Equal(-50, 0, 100, 150);
    }

    [Fact]
    public void A_constant_column_between_its_posts_keeps_its_place_and_one_between_quantiles_maps_to_0()
    {
        Given(0, 10).Normalized([4, 4]).Should().Equal(0.4, 0.4);
        new GoalpostsNormalizer(new GoalpostsOptions { Quantiles = new Bounds(0.1, 0.9) }).Normalized([4, 4]).Should().Equal(0, 0);
    }

    [Fact]
    public void Posts_of_an_indicator_with_a_target_are_distances_from_it()
    {
        var indicator = new Indicator("x", Direction.Target) { Ideal = new Bounds(5, 5), Bounds = new Bounds(0, 25) };
        var system = new IndicatorSystem([new Subsystem("s", [indicator])]);

        var result = EvaluationRecipe.For(system).Normalize(new MethodChoice("goalposts")).Weigh("equal").Evaluate(TestPanel.OfRows(["x"], [[5], [10], [35]]));

        result.Scores.Select(s => s.Index("s")).Should().Equal(1, 0.75, 0);
    }

    [Fact]
    public void Values_that_the_posts_clamp_are_reported_though_the_panel_is_the_one_that_was_fitted()
    {
        var system = new IndicatorSystem([new Subsystem("s", [new Indicator("x") { Bounds = new Bounds(20, 80) }])]);

        var result = EvaluationRecipe.For(system).Normalize("goalposts").Weigh("equal").Evaluate(TestPanel.OfRows(["x"], [[0], [20], [50], [80], [90]]));

        result.Diagnostics.Should().ContainSingle(d => d.Rule == EvaluationRules.BeyondFrame).Which.Message.Should()
            .Be("2 values of 'x' lie beyond the frame, 20 to 80, and were clamped to it; the first is 0.");
    }

    [Theory]
    [InlineData(Direction.Target, 10, 10)]
    [InlineData(Direction.Interval, 9, 12)]
    public void So_are_values_too_far_from_a_target_or_an_interval(Direction direction, double low, double high)
    {
        // Distances of up to 10 and up to 9.
        var indicator = new Indicator("x", direction) { Ideal = new Bounds(low, high), Bounds = new Bounds(0, 20) };
        var recipe = EvaluationRecipe.For(new IndicatorSystem([new Subsystem("s", [indicator])])).Normalize("goalposts").Weigh("equal");
        var within = TestPanel.OfRows(["x"], [[0], [10], [12], [20]]);
        var far = 10 - low;

        recipe.Evaluate(within).Diagnostics.Should().NotContain(d => d.Rule == EvaluationRules.BeyondFrame);
        recipe.Evaluate(TestPanel.OfRows(["x"], [[0], [10], [25], [-3], [12]])).Diagnostics.Should().ContainSingle(d => d.Rule == EvaluationRules.BeyondFrame)
            .Which.Message.Should().Be($"2 values of 'x' lie beyond the frame, 0 to {10 - far} from the best value, and were clamped to it; the first is 25.");
    }

    [Fact]
    public void So_are_distances_that_quantiles_clamp_on_either_side()
    {
        var indicator = new Indicator("x", Direction.Target) { Ideal = new Bounds(0, 0) };
        var recipe = EvaluationRecipe.For(new IndicatorSystem([new Subsystem("s", [indicator])])).Weigh("equal")
            .Normalize(new MethodChoice("goalposts", new GoalpostsOptions { Quantiles = new Bounds(0.25, 1) }));

        recipe.Evaluate(TestPanel.OfRows(["x"], [[-1], [2], [3], [-4], [5]])).Diagnostics.Should().ContainSingle(d => d.Rule == EvaluationRules.BeyondFrame)
            .Which.Message.Should().Be("1 value of 'x' lies beyond the frame, 2 to 5 from the best value, and was clamped to it; it is -1.");
    }

    [Fact]
    public void Under_min_max_no_value_of_the_panel_is_clamped_and_a_new_one_is_where_its_distance_is_new()
    {
        var indicator = new Indicator("x", Direction.Target) { Ideal = new Bounds(5, 5) };
        var recipe = EvaluationRecipe.For(new IndicatorSystem([new Subsystem("s", [indicator])])).Weigh("equal");
        var result = recipe.Evaluate(TestPanel.OfRows(["x"], [[4], [9], [3]]));
        result.Diagnostics.Should().BeEmpty();

        // Distances of 1 to 4 were seen: that of 5 is nearer, that of 2 is 3 like none but within, and that of 10 is farther.
        EvaluationEngine.Default.Score(result.Model, TestPanel.OfRows(["x"], [[5], [2], [10]])).Diagnostics.Should().ContainSingle().Which.Message.Should()
            .Be("2 values of 'x' lie beyond the frame, 1 to 4 from the best value, and were clamped to it; the first is 5.");
    }

    [Fact]
    public void Posts_that_are_not_given_are_not_written()
    {
        GoalpostsOptions.Set.Write(new GoalpostsOptions()).Select(e => e.Key).Should().NotContain(["lower", "upper"]);
        GoalpostsOptions.Set.Write(new GoalpostsOptions { Lower = One(3) }).Select(e => e.Key).Should().Contain("lower").And.NotContain("upper");
        GoalpostsOptions.Set.Describe().Take(2).Select(d => (d.Name, d.Default)).Should().Equal(("lower", ""), ("upper", ""));
    }

    private static GoalpostsNormalizer Given(double lower, double upper) => new(new GoalpostsOptions { Lower = One(lower), Upper = One(upper) });

    private static Dictionary<string, double> One(double post) => new() { ["x"] = post };
}
