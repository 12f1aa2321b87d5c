using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>What is particular to MEREC. The rest is in ObjectiveWeightingTests and Reference.</summary>
public class MerecWeightingTests
{
    // Peers put 1e-9 in place of a 0, which then has 0.95 of the weight, or take a negative value for a positive one, or answer NaN.
    [Fact]
    public void Values_of_0_or_below_are_an_error_that_names_each_column()
    {
        var outcome = new MerecWeighting().Weigh([new ArrayColumn([1, 2], code: "a"), new ArrayColumn([0, 2], code: "b"), new ArrayColumn([450, -450], code: "c")]);
        outcome.Diagnostics.Should().OnlyContain(d => d.Id == WeightingRules.ValuesNotPositive.Id && d.Severity == Severity.Error);
        outcome.Diagnostics.Select(d => d.Location!.Column).Should().Equal("b", "c");
    }

    [Fact]
    public void Ratios_beyond_the_range_of_numbers_lose_nothing()
    {
        double[][] columns = [[1e-300, 1e300, 1e-10, 5], [3e-320, 1e-310, 1, 1e308], [2, 3, 5, 7]];
        Direction[] directions = [Direction.Benefit, Direction.Cost, Direction.Benefit];
        var expected = WeightingDefinitions.MerecWeights(Array.ConvertAll(columns, Definitions.Exact), directions);

        var weights = new MerecWeighting().Weigh([.. columns.Select((c, j) => new ArrayColumn(c, directions[j]))]).Weights;

        for (var j = 0; j < 3; j++) expected[j].RelativeError(weights[j]).Should().BeLessThan(1e-15);
    }

    [Fact]
    public void A_constant_column_counts_among_the_indicators()
    {
        double[] x = [1, 2, 4], y = [3, 5, 4], constant = [7, 7, 7];
        BigReal[][] columns = [Definitions.Exact(x), Definitions.Exact(y), Definitions.Exact(constant)];
        var expected = WeightingDefinitions.MerecWeights(columns, new Direction[3]);

        var weights = new MerecWeighting().Weigh([new ArrayColumn(x), new ArrayColumn(y), new ArrayColumn(constant)]).Weights;

        for (var j = 0; j < 3; j++) expected[j].RelativeError(weights[j]).Should().BeLessThan(1e-15);
    }
}
