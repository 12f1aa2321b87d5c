using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>What is particular to Gini coefficients. The rest is in ObjectiveWeightingTests and Reference.</summary>
public class GiniWeightingTests
{
    [Fact]
    public void One_of_n_that_has_all_is_at_1_less_1_nth()
        => Measured([0, 0, 0, 0, 0, 0, 0, 0, 0, 3]).Should().Be(0.9);

    // Worked by hand: mean 3, the differences of all pairs sum to 40, and 40 / (2 * 25 * 3) = 4 / 15.
    [Fact]
    public void One_to_five() => Measured([5, 1, 4, 2, 3]).Should().Be(4.0 / 15);

    [Fact]
    public void Sums_beyond_the_range_of_numbers_lose_nothing()
        => Measured([1.5e308, 0.3e308, 1.2e308, 0.6e308, 0.9e308]).Should().BeApproximately(4.0 / 15, 1e-16);

    [Fact]
    public void Negative_values_are_an_error_that_names_each_column()
    {
        var outcome = new GiniWeighting().Weigh([new ArrayColumn([1, 2], code: "a"), new ArrayColumn([-1, 1], code: "b")]);
        var said = outcome.Diagnostics.Should().ContainSingle().Which;
        (said.Id, said.Severity, said.Location!.Column).Should().Be((WeightingRules.NegativeValues.Id, Severity.Error, "b"));
    }

    private static double Measured(double[] values) => new GiniWeighting().Weigh([new ArrayColumn(values)]).Measures.Single().Value[0];
}
