using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>What is particular to angular weights. The rest is in ObjectiveWeightingTests and Reference.</summary>
public class AngularWeightingTests
{
    [Fact]
    public void A_column_with_a_single_value_above_0_of_two_lies_half_a_right_angle_from_equal_values()
        => new AngularWeighting().Weigh([new ArrayColumn([0, 7])]).Measures.Single().Value.Should().Equal(Math.PI / 4);

    [Fact]
    public void The_direction_of_a_column_does_not_matter()
        => Weigh(Direction.Cost).Should().Equal(Weigh(Direction.Benefit));

    [Fact]
    public void Negative_values_are_an_error()
        => new AngularWeighting().Weigh([new ArrayColumn([-1, 2])]).Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(WeightingRules.NegativeValues);

    private static IReadOnlyList<double> Weigh(Direction direction)
        => new AngularWeighting().Weigh([new ArrayColumn([1, 2, 4], direction), new ArrayColumn([3, 5, 4])]).Weights;
}
