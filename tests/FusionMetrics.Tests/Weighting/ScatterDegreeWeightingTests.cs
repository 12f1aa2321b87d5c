using CsCheck;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>What is particular to the vertical-horizontal scatter degree. The rest is in ObjectiveWeightingTests and Reference.</summary>
public class ScatterDegreeWeightingTests
{
    // H = [[5, 4], [4, 5]] and [[10, 0], [0, 5]], worked by hand.
    [Fact]
    public void The_leading_eigenvector_by_hand()
    {
        Weigh([1, 2], [2, 1]).Weights.Should().Equal([0.5, 0.5], (a, b) => Math.Abs(a - b) < 1e-15);
        Weigh([1, 3, 0], [0, 0, 2]).Weights.Should().Equal(1, 0);
    }

    // H = sum_t A_t'A_t, whatever the periods are: that of all rows.
    [Fact]
    public void Periods_need_not_be_known()
    {
        double[][] first = [[0.2, 0.9], [0.5, 0.1]], second = [[0.4, 0.3], [0.8, 0.6]];
        var (a, b, d) = (0.2 * 0.2 + 0.9 * 0.9 + 0.4 * 0.4 + 0.3 * 0.3, 0.2 * 0.5 + 0.9 * 0.1 + 0.4 * 0.8 + 0.3 * 0.6, 0.5 * 0.5 + 0.1 * 0.1 + 0.8 * 0.8 + 0.6 * 0.6);
        // Of [[a, b], [b, d]] the first is to the second as b is to the largest eigenvalue less a.
        var ratio = b / ((a + d + Math.Sqrt((a - d) * (a - d) + 4 * b * b)) / 2 - a);

        Weigh([.. first[0], .. second[0]], [.. first[1], .. second[1]]).Weights.Should().Equal([ratio / (1 + ratio), 1 / (1 + ratio)], (x, y) => Math.Abs(x - y) < 1e-15);
    }

    [Fact]
    public void Of_several_leading_eigenvectors_the_one_nearest_to_equal_weights_is_taken()
        => Weigh([1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0.5, 0.5]).Weights.Should().Equal([0.5, 0.5, 0], (a, b) => Math.Abs(a - b) < 1e-15);

    // The units of columns matter, for values are taken as normalised; one unit for all of them does not.
    [Fact]
    public void One_unit_for_all_columns_does_not_matter()
        => Gen.Select(Gen.Double[0, 1].Array[6].Array[3].Where(t => t.All(c => c.Min() < c.Max())), Gen.Int[-400, 400]).Sample((columns, power)
            => Weigh(Array.ConvertAll(columns, c => Array.ConvertAll(c, z => Math.ScaleB(z, power)))).Weights.SequenceEqual(Weigh(columns).Weights), iter: 1000);

    // Columns in disjoint rows with nearly the same sum of squares: the eigenvalues are 1 and 1 - 1e-9 but for the last row, by which the columns meet.
    [Fact]
    public void Eigenvalues_near_each_other_cost_no_digits()
    {
        double[][] columns = [[1, 0, 1e-5], [0, 1 - 1e-9, 1e-5]];
        var error = new LargestError("near eigenvalues");
        var expected = WeightingDefinitions.ScatterDegreeWeights(Array.ConvertAll(columns, Definitions.Exact));
        foreach (var (weight, exact) in Weigh(columns).Weights.Zip(expected)) error.Relative(weight, exact, "weight");
        error.ShouldBeAtMost(1e-15);
    }

    [Fact]
    public void The_eigenvector_is_reported_with_length_1()
        => Weigh([1, 3, 2], [2, 1, 4]).Measures.Single(m => m.Key == "eigenvector").Value.Sum(x => x * x).Should().BeApproximately(1, 1e-15);

    [Fact]
    public void Negative_values_are_welcome_while_the_eigenvector_has_one_sign()
        => Weigh([-1, 2, 3], [-2, 1, 3]).Weights.Should().OnlyContain(w => w > 0.4);

    // 0.1 + 0.2 - 0.3 is 0 in decimals, but not in doubles.
    [Fact]
    public void A_part_that_only_rounding_makes_negative_is_0()
        => Weigh([5, 5, 5, 1], [-0.1, -0.2, 0.3, 0]).Weights[1].Should().Be(0);

    [Fact]
    public void Columns_of_very_different_size_have_weights_too()
        => Weigh([1e-200, 2e-200], [1e200, 2e200]).Weights.Should().Equal(0, 1);

    [Theory]
    [InlineData(new[] { 1.0, -1, 2 }, new[] { -1.0, 1.5, -2 })]
    [InlineData(new[] { 1.0, -1 }, new[] { -1.0, 1 })]
    public void Parts_of_both_signs_are_an_error(double[] x, double[] y)
        => FluentActions.Invoking(() => Weigh(x, y)).Should().Throw<FusionMetricsException>().Which.Diagnostics.Single().Rule.Should().Be(WeightingRules.MixedSigns);

    private static WeightingOutcome Weigh(params double[][] columns) => new ScatterDegreeWeighting().Weigh(Array.ConvertAll(columns, c => new ArrayColumn(c)));
}
