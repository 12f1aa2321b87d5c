using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>Indicators that are best at a value or within a range.</summary>
public class IdealTests
{
    [Fact]
    public void A_target_is_best_and_the_farthest_value_worst()
        => Index(new Indicator("x", Direction.Target) { Ideal = new Bounds(7, 7) }, 6, 7, 8.5, 3).Should().Equal(0.75, 1, 0.625, 0);

    [Fact]
    public void All_within_an_interval_are_best()
        => Index(new Indicator("x", Direction.Interval) { Ideal = new Bounds(36, 37) }, 35, 36, 36.5, 37, 39).Should().Equal(0.5, 1, 1, 1, 0);

    [Fact]
    public void Fixed_bounds_say_how_far_a_value_can_be()
    {
        var indicator = new Indicator("x", Direction.Target) { Ideal = new Bounds(5, 5), Bounds = new Bounds(0, 20) };
        var system = new IndicatorSystem([new Subsystem("s", [indicator])]);

        var result = EvaluationRecipe.For(system).Normalize("min-max", Scope.Fixed).Weigh("equal").Evaluate(TestPanel.OfRows(["x"], [[5], [20], [0]]));

        result.Scores.Select(s => s.Index("s")).Should().Equal(1, 0, 2 / 3.0);
    }

    [Fact]
    public void A_model_scores_new_values_by_their_distance()
    {
        var system = new IndicatorSystem([new Subsystem("s", [new Indicator("x", Direction.Target) { Ideal = new Bounds(5, 5) }])]);
        var model = EvaluationEngine.Default.Fit(EvaluationRecipe.For(system).Weigh("equal"), TestPanel.OfRows(["x"], [[5], [9], [4]]));

        EvaluationEngine.Default.Score(model, TestPanel.OfRows(["x"], [[3]])).Scores[0].Index("s").Should().Be(0.5);
    }

    [Theory]
    [InlineData(Direction.Target, null, null)]
    [InlineData(Direction.Target, 1.0, 2.0)]
    [InlineData(Direction.Interval, 1.0, 1.0)]
    [InlineData(Direction.Interval, 2.0, 1.0)]
    [InlineData(Direction.Benefit, double.NaN, double.NaN)]
    public void An_ideal_that_does_not_fit_is_an_error(Direction direction, double? low, double? high)
    {
        var indicator = new Indicator("x", direction) { Ideal = low is { } a && high is { } b ? new Bounds(a, b) : null };
        IndicatorSystem.Check([new Subsystem("s", [indicator])]).Should().ContainSingle().Which.Rule.Should().Be(IndicatorRules.BadIdeal);
    }

    private static IEnumerable<double> Index(Indicator indicator, params double[] values)
        => EvaluationRecipe.For(new IndicatorSystem([new Subsystem("s", [indicator])])).Weigh("equal")
            .Evaluate(TestPanel.OfRows(["x"], Array.ConvertAll(values, v => new[] { v }))).Scores.Select(s => s.Index("s"));
}
