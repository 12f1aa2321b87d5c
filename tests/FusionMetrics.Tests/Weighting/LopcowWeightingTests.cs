using CsCheck;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>What is particular to LOPCOW. The rest is in ObjectiveWeightingTests and Reference.</summary>
public class LopcowWeightingTests
{
    [Fact]
    public void Two_rows_tell_nothing_and_a_warning_says_so()
        => Gen.Double[-10, 10].Array[2].Where(c => c[0] != c[1]).Array[2, 4].Sample(columns =>
        {
            var outcome = new LopcowWeighting(new()).Weigh([.. columns.Select(c => new ArrayColumn(c))]);
            outcome.Weights.Should().OnlyContain(w => w == 1.0 / columns.Length);
            outcome.Measures.Single().Value.Should().OnlyContain(v => v == 0);
            outcome.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(WeightingRules.NothingTold);
        }, iter: 1000);

    [Fact]
    public void Constant_columns_stay_at_0_where_the_others_share_equally()
        => new LopcowWeighting(new()).Weigh([new ArrayColumn([1, 2]), new ArrayColumn([4, 4]), new ArrayColumn([7, 3])]).Weights.Should().Equal(0.5, 0, 0.5);

    [Fact]
    public void A_cost_weighs_as_the_benefit_that_min_max_makes_of_it()
    {
        ArrayColumn[] columns = [new([3, 1, 4, 1, 5], Direction.Cost), new([9, 2, 6, 5, 3])];
        new LopcowWeighting(new()).Weigh(columns.Normalized(new MinMaxNormalizer(new()))).Weights
            .Should().Equal(new LopcowWeighting(new()).Weigh(columns).Weights, (a, b) => Math.Abs(a - b) < 1e-15);
    }
}
