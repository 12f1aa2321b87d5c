using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>What is particular to IDOCRIW. The rest is in ObjectiveWeightingTests and Reference.</summary>
public class IdocriwWeightingTests
{
    private static readonly Direction[] Directions = [Direction.Cost, Direction.Benefit, Direction.Cost, Direction.Benefit];

    // A peer returns the entropy weights 0.115 0.198 0.418 0.269 on this table.
    [Fact]
    public void Weights_are_the_products_of_what_is_measured()
    {
        var outcome = new IdocriwWeighting().Weigh(Matrix.Columns(Rows, Directions));
        var (entropy, cilos) = (outcome.Measures[0].Value, outcome.Measures[1].Value);
        outcome.Measures.Select(m => m.Key).Should().Equal("entropy_weight", "cilos_weight");
        entropy.Should().Equal([0.1146, 0.1981, 0.4185, 0.2689], (a, b) => Math.Abs(a - b) <= Printed.HalfUnit(4));
        cilos.Should().Equal([0.3343, 0.2199, 0.1957, 0.2501], (a, b) => Math.Abs(a - b) <= Printed.HalfUnit(4));
        outcome.Weights.Should().Equal([0.166, 0.189, 0.355, 0.291], (a, b) => Math.Abs(a - b) <= Printed.HalfUnit(3));
    }

    // With two rows more, entropy to the base of the number of indicators is no longer that of the number of rows: a peer that takes it prints
    // 0.346 0.223 0.184 0.248 for a 6 x 4 table.
    [Fact]
    public void Entropies_are_divided_by_the_logarithm_of_the_number_of_rows()
    {
        double[][] rows = [.. Rows, [2, 60, 15, 6], [2.8, 90, 9, 8]];
        var columns = Matrix.Columns(rows, Directions);
        new IdocriwWeighting().Weigh(columns).Measures[0].Value.Should().Equal(new EntropyWeighting().Weigh(columns).Weights);
    }

    [Fact]
    public void The_warning_of_cilos_is_passed_on()
        => new IdocriwWeighting().Weigh([new ArrayColumn([1, 2, 4]), new ArrayColumn([5, 6, 7])]).Diagnostics.Should().ContainSingle()
            .Which.Rule.Should().Be(WeightingRules.NothingLost);

    private static double[][] Rows => ReferenceFile.Json("mcdm/idocriw-zavadskas2016.json").GetProperty("matrix").NumberRows();
}
