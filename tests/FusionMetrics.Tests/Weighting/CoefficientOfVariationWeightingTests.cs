using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>What is particular to coefficients of variation. The rest is in ObjectiveWeightingTests and Reference.</summary>
public class CoefficientOfVariationWeightingTests
{
    [Fact]
    public void The_measure_is_deviation_by_mean()
    {
        var outcome = new CoefficientOfVariationWeighting(new()).Weigh([new ArrayColumn([1, 3]), new ArrayColumn([0, 4])]);
        outcome.Measures.Single().Value.Should().Equal(0.5, 1);
        outcome.Weights.Should().Equal(1.0 / 3, 2.0 / 3);
    }

    [Fact]
    public void Negative_values_are_an_error_that_names_each_column()
    {
        var outcome = new CoefficientOfVariationWeighting(new()).Weigh([new ArrayColumn([1, 2], code: "a"), new ArrayColumn([-1, 1], code: "b")]);
        var said = outcome.Diagnostics.Should().ContainSingle().Which;
        (said.Id, said.Severity, said.Location!.Column).Should().Be((WeightingRules.NegativeValues.Id, Severity.Error, "b"));
    }
}
