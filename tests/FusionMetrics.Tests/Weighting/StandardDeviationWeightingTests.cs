using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>What is particular to standard deviations. The rest is in ObjectiveWeightingTests and Reference.</summary>
public class StandardDeviationWeightingTests
{
    private static readonly ArrayColumn[] Columns = [new([3, 1, 4, 1, 5]), new([9, 2, 6, 5, 3]), new([-5, 8, 9, 7, 9])];

    [Fact]
    public void A_unit_of_one_column_decides_weights_of_values_as_given_and_not_those_of_ranges()
    {
        ArrayColumn[] inAnother = [Columns[0].Select(z => 1000 * z), .. Columns[1..]];

        Weigh(inAnother, DeviationScale.Range).Should().Equal(Weigh(Columns, DeviationScale.Range), (a, b) => Math.Abs(a - b) < 1e-15);
        Weigh(Columns, DeviationScale.AsGiven)[0].Should().BeLessThan(0.2);
        Weigh(inAnother, DeviationScale.AsGiven)[0].Should().BeGreaterThan(0.99);
    }

    [Fact]
    public void After_min_max_both_scales_give_the_same_weights()
    {
        var normalized = Columns.Normalized(new MinMaxNormalizer(new MinMaxOptions()));
        Weigh(normalized, DeviationScale.AsGiven).Should().Equal(Weigh(Columns, DeviationScale.Range), (a, b) => Math.Abs(a - b) < 1e-15);
    }

    [Fact]
    public void The_measure_is_the_deviation_by_either_divisor()
    {
        Measured(DeviationDivisor.N).Should().Equal(0.5, 2);
        Measured(DeviationDivisor.NMinusOne).Should().Equal(Math.Sqrt(0.5), Math.Sqrt(8));

        static IReadOnlyList<double> Measured(DeviationDivisor divisor) => new StandardDeviationWeighting(new() { Scale = DeviationScale.AsGiven, Divisor = divisor })
            .Weigh([new ArrayColumn([1, 2]), new ArrayColumn([6, 10])]).Measures.Single().Value;
    }

    [Fact]
    public void A_deviation_beyond_the_range_of_numbers_is_an_error_that_names_the_column()
    {
        ArrayColumn[] columns = [new([double.MinValue, double.MaxValue], code: "wide"), new([1, 2])];
        var declined = FluentActions.Invoking(() => new StandardDeviationWeighting(new() { Scale = DeviationScale.AsGiven, Divisor = DeviationDivisor.NMinusOne }).Weigh(columns))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which;
        (declined.Id, declined.Location!.Column).Should().Be((WeightingRules.DeviationTooLarge.Id, "wide"));
        Weigh(columns, DeviationScale.Range).Should().Equal(0.5, 0.5);
    }

    private static IReadOnlyList<double> Weigh(ArrayColumn[] columns, DeviationScale scale)
        => new StandardDeviationWeighting(new() { Scale = scale }).Weigh(columns).Weights;
}
