using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Normalization;

public class TargetNormalizerTests
{
    [Fact]
    public void The_worst_value_maps_to_0_and_the_target_to_1()
        => Fitted([0, 5, 11], Direction.Benefit, new Bounds(10, 10)).Should().Equal(0, 0.5, 1.1);

    [Fact]
    public void Of_a_cost_the_largest_value_is_the_worst()
        => Fitted([-1, 1, 10], Direction.Cost, new Bounds(0, 0)).Should().Equal(1.1, 0.9, 0);

    [Fact]
    public void Values_beyond_the_target_may_be_capped()
        => Fitted([0, 5, 11], Direction.Benefit, new Bounds(10, 10), BeyondBounds.Clamp).Should().Equal(0, 0.5, 1);

    [Fact]
    public void A_range_is_reached_at_its_nearer_end()
    {
        Fitted([0, 4, 8], Direction.Benefit, new Bounds(8, 20)).Should().Equal(0, 0.5, 1);
        Fitted([20, 14, 8], Direction.Cost, new Bounds(4, 8)).Should().Equal(0, 0.5, 1);
    }

    [Fact]
    public void An_indicator_that_is_best_at_its_target_has_a_distance_of_0_there()
    {
        var system = new IndicatorSystem([new Subsystem("s", [new Indicator("x", Direction.Target) { Ideal = new Bounds(5, 5) }])]);
        EvaluationRecipe.For(system).Normalize("distance-to-target").Weigh("equal").Evaluate(TestPanel.OfRows(["x"], [[5], [6], [1]]))
            .Scores.Select(s => s.Index("s")).Should().Equal(1, 0.75, 0);
    }

    [Fact]
    public void Without_a_target_or_with_one_that_all_have_reached_the_indicator_is_declined()
    {
        var normalizer = new TargetNormalizer(new TargetOptions());
        normalizer.ShouldBeDeclined(NormalizationRules.NoTarget, [1, 2]);
        normalizer.ShouldBeDeclined(NormalizationRules.NoDistance, new ArrayColumn([3, 4], new Indicator("x") { Ideal = new Bounds(3, 3) }));
        normalizer.ShouldBeDeclined(NormalizationRules.NoDistance, new ArrayColumn([3, 4], new Indicator("x", Direction.Cost) { Ideal = new Bounds(5, 5) }));
        normalizer.ShouldBeDeclined(NormalizationRules.NoDistance, new ArrayColumn([3, 4], new Indicator("x", Direction.Cost) { Ideal = new Bounds(4, 4) }));
    }

    private static double[] Fitted(double[] x, Direction direction, Bounds target, BeyondBounds beyond = BeyondBounds.Keep)
        => new TargetNormalizer(new TargetOptions { Beyond = beyond }).Fit(new ArrayColumn(x, new Indicator("x", direction) { Ideal = target })).Of(x);
}
