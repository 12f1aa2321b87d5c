using FusionMetrics.Coupling;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Coupling;

public class CouplingWeightsTests
{
    private static readonly IndicatorSystem Weighted = new([
        new Subsystem("a", [new Indicator("x")]) { Weight = 3 },
        new Subsystem("b", [new Indicator("y")]) { Weight = 1 },
    ]);

    [Fact]
    public void Equal_weights_pass_over_the_weights_of_the_subsystems() => CouplingWeights.Equal.Resolve(Weighted.SubsystemWeights).Should().Equal(0.5, 0.5);

    [Fact]
    public void Weights_of_the_subsystems_are_scaled_to_sum_to_1() => CouplingWeights.OfSubsystems.Resolve(Weighted.SubsystemWeights).Should().Equal(0.75, 0.25);

    [Fact]
    public void Given_weights_are_used_in_the_order_of_the_subsystems() => CouplingWeights.Of(0.2, 0.8).Resolve(Weighted.SubsystemWeights).Should().Equal(0.2, 0.8);

    [Fact]
    public void Given_weights_that_sum_to_nearly_1_are_scaled()
        => CouplingWeights.Of(0.25, 0.75 + 5e-10).Resolve(Weighted.SubsystemWeights).Should().Equal(0.25 / (1 + 5e-10), (0.75 + 5e-10) / (1 + 5e-10));

    [Fact]
    public void Weights_are_written_as_a_recipe_names_them()
    {
        CouplingWeights.Of(0.2, 0.8).ToString().Should().Be("[0.2, 0.8]");
        CouplingWeights.Equal.ToString().Should().Be("equal");
    }

    [Theory]
    [InlineData(0.5, 0.6)]
    [InlineData(-0.5, 1.5)]
    [InlineData(double.NaN, 1.0)]
    [InlineData(1.0)]
    [InlineData(0.2, 0.3, 0.5)]
    public void Given_weights_that_cannot_be_used_are_an_error_before_anything_is_computed(params double[] given)
    {
        var recipe = TestPanel.GivenIndices("a", "b").Couple(new CouplingRecipe { Weights = CouplingWeights.Of(given) });
        EvaluationEngine.Default.Validate(recipe).Should().ContainSingle().Which.Id.Should().Be(EvaluationRules.BadCouplingWeights.Id);
    }
}
