using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>What is particular to CRITIC. The rest is in ObjectiveWeightingTests and Reference.</summary>
public class CriticWeightingTests
{
    private static readonly double[] Spread = [3, 1, 4, 1, 5];

    public static TheoryData<CorrelationMeasure> Measures => [.. Enum.GetValues<CorrelationMeasure>()];

    // Diakoulaki et al. (1995), Table 2, with its first column as a cost: what peers that heed directions print. Those that do not, still print
    // 0.202 0.481 0.317, and another top criterion.
    [Fact]
    public void A_cost_is_turned_before_it_is_correlated()
    {
        var matrix = ReferenceFile.Json("mcdm/critic-diakoulaki1995.json").GetProperty("matrix").NumberRows();
        Weigh(Matrix.Columns(matrix, [Direction.Cost, Direction.Benefit, Direction.Benefit])).Weights
            .Should().Equal([0.215, 0.277, 0.508], (weight, printed) => Math.Abs(weight - printed) <= Printed.HalfUnit(3));
    }

    // The paper heeded no directions; its case notes what they would have made of it.
    [Fact]
    public void Directions_heeded_give_other_weights_than_a_paper_that_did_not()
    {
        var reference = ReferenceFile.Json("mcdm/critic-tus2019.json");
        Direction[] directions = [Direction.Cost, .. new Direction[5]];
        Weigh(Matrix.Columns(reference.GetProperty("matrix").NumberRows(), directions)).Weights
            .Should().Equal([0.184066, 0.213029, 0.142214, 0.158301, 0.168382, 0.134008], (weight, noted) => Math.Abs(weight - noted) <= Printed.HalfUnit(6));
    }

    [Fact]
    public void Deviations_near_the_end_of_the_range_of_numbers_have_finite_weights()
        => new CriticWeighting(new() { Scale = DeviationScale.AsGiven }).Weigh([new ArrayColumn([1.7e308, -1.7e308]), new ArrayColumn([-1.7e308, 1.7e308])])
            .Weights.Should().Equal(0.5, 0.5);

    [Theory]
    [MemberData(nameof(Measures))]
    public void Perfectly_correlated_columns_weigh_by_their_deviations_and_a_warning_says_so(CorrelationMeasure measure)
    {
        ArrayColumn[] columns = [new(Spread), new(Spread), new([.. Spread.Select(z => 7 - 2 * z)], Direction.Cost)];
        var outcome = Weigh(columns, measure);
        outcome.Weights.Should().OnlyContain(w => Math.Abs(w - 1.0 / 3) < 1e-15);
        outcome.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(WeightingRules.PerfectlyCorrelated);
        outcome.Measures.Single(m => m.Key == "conflict").Value.Should().OnlyContain(c => c == 0);
    }

    [Fact]
    public void Nearly_collinear_columns_keep_the_digits_of_their_conflict()
    {
        double[] near = [3 + 1e-9, 1, 4, 1 - 2e-9, 5], nearer = [3, 1 + 3e-10, 4, 1, 5 - 1e-10];
        double[][] columns = [Spread, near, nearer];
        var expected = WeightingDefinitions.CriticWeights(Array.ConvertAll(columns, Definitions.Exact), new Direction[3]);

        var weights = Weigh([.. columns.Select(c => new ArrayColumn(c))]).Weights;

        for (var j = 0; j < 3; j++) expected[j].RelativeError(weights[j]).Should().BeLessThan(1e-13);
    }

    // Of 0, 1 and 0, 0, 1: worked by hand, r = -1/2 between each two.
    [Fact]
    public void Measures_are_deviations_and_conflicts()
    {
        var outcome = Weigh([new([1, 0, 0]), new([0, 1, 0]), new([0, 0, 1])]);
        outcome.Measures.Select(m => m.Key).Should().Equal("standard_deviation", "conflict");
        outcome.Measures[0].Value.Should().OnlyContain(s => Math.Abs(s - Math.Sqrt(2) / 3) < 1e-16);
        outcome.Measures[1].Value.Should().Equal(3, 3, 3);
    }

    [Fact]
    public void Two_rows_are_perfectly_correlated_one_way_or_the_other()
    {
        Weigh([new([1, 2]), new([5, 3])]).Weights.Should().Equal(0.5, 0.5);
        Weigh([new([1, 2]), new([3, 5]), new([5, 3])]).Weights.Should().Equal([0.25, 0.25, 0.5], (a, b) => Math.Abs(a - b) < 1e-15);
    }

    private static WeightingOutcome Weigh(ArrayColumn[] columns, CorrelationMeasure measure = CorrelationMeasure.Pearson)
        => new CriticWeighting(new() { Correlation = measure }).Weigh(columns);
}
