using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Normalization;

public class ReferenceNormalizerTests
{
    private static readonly Panel Panel = TestPanel.Of(["x"], ("a", [[1], [3]]), ("b", [[2], [6]]), ("c", [[9], [5]]));

    [Theory]
    [InlineData(ReferenceStatistic.Mean, 0.5)]
    [InlineData(ReferenceStatistic.Median, 1.0)]
    [InlineData(ReferenceStatistic.Best, 0.2)]
    public void The_reference_is_a_statistic_of_all_values(ReferenceStatistic reference, double ofOne)
        => new ReferenceNormalizer(new ReferenceOptions { Reference = reference }).Normalized([0, 1, 5]).Should().Equal(0, ofOne, 5 * ofOne);

    [Theory]
    [InlineData(ReferenceStatistic.Mean, 4 / 3.0)]
    [InlineData(ReferenceStatistic.Median, 1.0)]
    [InlineData(ReferenceStatistic.Best, 0.8)]
    public void Of_a_cost_the_largest_value_is_the_worst_and_the_least_the_best(ReferenceStatistic reference, double ofOne)
        => new ReferenceNormalizer(new ReferenceOptions { Reference = reference }).Normalized([0, 1, 5], Direction.Cost)
            .Should().Equal([1.25 * ofOne, ofOne, 0], (a, b) => Math.Abs(a - b) < 1e-15);

    [Fact]
    public void The_best_value_as_a_reference_is_min_max()
    {
        double[] x = [3, -1, 7, 2.5];
        new ReferenceNormalizer(new ReferenceOptions { Reference = ReferenceStatistic.Best }).Normalized(x)
            .Should().Equal(new MinMaxNormalizer(new MinMaxOptions()).Normalized(x));
    }

    [Theory]
    [InlineData("b", null, 4.0)]
    [InlineData(null, "2001", 14 / 3.0)]
    [InlineData("b", "2000", 2.0)]
    public void The_reference_may_be_that_of_a_region_or_period(string? region, string? period, double reference)
    {
        var result = Evaluated(new ReferenceOptions { Region = region, Period = period }, Scope.Pooled);
        result.Scores.Select(s => s.Index("x")).Should().Equal(new double[] { 1, 3, 2, 6, 9, 5 }.Select(v => (v - 1) / (reference - 1)), (a, b) => Math.Abs(a - b) < 1e-15);
    }

    [Fact]
    public void Period_by_period_the_value_of_the_region_is_that_of_the_period()
    {
        var result = Evaluated(new ReferenceOptions { Region = "b" }, Scope.PerPeriod);
        result.Scores.Select(s => s.Index("x")).Should().Equal(0, 0, 1, 1, 8, 2 / 3.0);
    }

    [Fact]
    public void Relative_to_the_reference_the_reference_maps_to_0()
    {
        var relative = new ReferenceNormalizer(new ReferenceOptions { Form = ReferenceForm.Relative, Reference = ReferenceStatistic.Median });
        relative.Normalized([1, 4, 6]).Should().Equal(-0.75, 0, 0.5);
        relative.Normalized([1, 4, 6], Direction.Cost).Should().Equal(0.75, 0, -0.5);
        relative.Normalized([-6, -4, -1]).Should().Equal(-0.5, 0, 0.75);
    }

    [Fact]
    public void References_that_give_no_distance_or_do_not_exist_are_declined()
    {
        new ReferenceNormalizer(new ReferenceOptions { Form = ReferenceForm.Relative }).ShouldBeDeclined(NormalizationRules.NoDistance, [-1, 1]);
        new ReferenceNormalizer(new ReferenceOptions { Reference = ReferenceStatistic.Median }).ShouldBeDeclined(NormalizationRules.NoDistance, [0, 0, 1]);
        foreach (var (options, place) in new[]
        {
            (new ReferenceOptions { Region = "d" }, "no value of d within"), (new ReferenceOptions { Period = "1999" }, "no value in 1999 within"),
            (new ReferenceOptions { Region = "a", Period = "1999" }, "no value of a in 1999 within"),
        })
            this.Invoking(_ => Evaluated(options, Scope.Pooled)).Should().Throw<FusionMetricsException>().WithMessage($"*{place}*")
                .Which.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(NormalizationRules.NoReference);
    }

    [Fact]
    public void A_constant_column_maps_to_0() => new ReferenceNormalizer(new ReferenceOptions()).Normalized([2, 2]).Should().Equal(0, 0);

    private static EvaluationResult Evaluated(ReferenceOptions options, Scope scope)
        => EvaluationRecipe.For(TestPanel.OneIndicatorEach("x")).Normalize(new MethodChoice("distance-to-reference", options), scope).Weigh("equal").Evaluate(Panel);
}
