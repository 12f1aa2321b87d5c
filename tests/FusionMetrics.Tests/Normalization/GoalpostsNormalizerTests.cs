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

    private static GoalpostsNormalizer Given(double lower, double upper) => new(new GoalpostsOptions { Lower = One(lower), Upper = One(upper) });

    private static Dictionary<string, double> One(double post) => new() { ["x"] = post };
}
