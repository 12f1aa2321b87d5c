using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>What is particular to CILOS. The rest is in ObjectiveWeightingTests and Reference.</summary>
public class CilosWeightingTests
{
    // Column sums of the matrix P that the case prints with 4 digits.
    [Fact]
    public void The_measure_is_what_is_lost_in_all()
    {
        var reference = ReferenceFile.Json("mcdm/cilos-zavadskas2016.json");
        var printed = reference.GetProperty("intermediate").GetProperty("P").NumberRows();

        var losses = Weigh(Matrix.Columns(reference.GetProperty("matrix").NumberRows(), [Direction.Cost, Direction.Benefit, Direction.Cost, Direction.Benefit])).Measures.Single();

        losses.Key.Should().Be("impact_loss");
        losses.Value.Should().Equal(printed[0].Select((_, j) => printed.Sum(row => row[j])), (a, b) => Math.Abs(a - b) < 2e-4);
    }

    // Peers that ignore directions print 0.270 0.216 0.216 0.297 on this table.
    [Fact]
    public void Directions_are_heeded()
        => Weigh(Matrix.Columns(ReferenceFile.Json("mcdm/cilos-zavadskas2016.json").GetProperty("matrix").NumberRows(),
                [Direction.Cost, Direction.Benefit, Direction.Cost, Direction.Benefit])).Weights
            .Should().Equal([0.334, 0.220, 0.196, 0.250], (weight, printed) => Math.Abs(weight - printed) <= Printed.HalfUnit(3));

    // Peers give the constant column 1 and the others 0, or random numbers.
    [Fact]
    public void A_constant_column_has_weight_0_and_not_1()
        => Weigh([new([1, 2, 4]), new([5, 5, 5]), new([6, 4, 3])]).Weights.Should().Equal([0.4, 0, 0.6], (a, b) => Math.Abs(a - b) < 1e-15);

    [Fact]
    public void Where_one_row_is_best_in_everything_all_share_equally_and_a_warning_says_so()
    {
        var outcome = Weigh([new([1, 2, 4]), new([5, 6, 7]), new([3, 2, 1], Direction.Cost)]);
        outcome.Weights.Should().Equal(1.0 / 3, 1.0 / 3, 1.0 / 3);
        outcome.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(WeightingRules.NothingLost);
    }

    [Fact]
    public void What_is_at_its_best_wherever_another_is_takes_the_whole_weight_and_a_warning_names_it()
    {
        var outcome = Weigh([new([1, 1, 1, 0], code: "wide"), new([4, 1, 2, 3]), new([1, 4, 2, 3])]);
        outcome.Weights.Should().Equal(1, 0, 0);
        outcome.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("wide");
    }

    [Fact]
    public void Rows_that_share_a_best_count_alike()
    {
        // Two rows share the best of the first column: 1/2 and 3/4 of the second are lost there, 5/8 in the mean; 1/4 of the first in the other.
        var outcome = Weigh([new([4, 4, 3]), new([4, 2, 8])]);
        outcome.Measures.Single().Value.Should().Equal(0.25, 0.625);
        outcome.Weights.Should().Equal([0.625 / 0.875, 0.25 / 0.875], (a, b) => Math.Abs(a - b) < 1e-16);
    }

    [Fact]
    public void Zeros_are_welcome_in_benefits_and_declined_in_costs()
    {
        Weigh([new([0, 1, 2]), new([5, 3, 4])]).Diagnostics.Should().BeEmpty();
        Weigh([new([0, 1, 2], Direction.Cost), new([5, 3, 4])]).Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(WeightingRules.ValuesNotPositive);
        Weigh([new([-1, 1, 2]), new([5, 3, 4])]).Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(WeightingRules.NegativeValues);
        Weigh([new([-1, 1, 2], Direction.Cost), new([5, 3, 4])]).Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(WeightingRules.NegativeValues);
    }

    private static WeightingOutcome Weigh(ArrayColumn[] columns) => new CilosWeighting().Weigh(columns);
}
