using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>The weighted means beside the weighted sum. Values are in RankingDefinitionTests.</summary>
public class MeanTests
{
    private static readonly Gen<(double[] Row, double[] Weights)> Rows = Gen.Int[1, 6].SelectMany(columns => Gen.Select(
        Gen.Double[0.001, 1000].Array[columns], Gen.Double[0.1, 1].Array[columns].Select(w => Array.ConvertAll(w, v => v / w.Sum()))));

    public static TheoryData<double> Exponents => [-1000, -2, -1, -0.5, -1e-6, 0, 1e-6, 0.5, 1, 2, 1000];

    [Theory]
    [MemberData(nameof(Exponents))]
    public void The_mean_of_equal_values_is_that_value(double p)
        => Gen.Select(Rows, Gen.Double[1e-300, 1e300]).Sample((given, value) =>
            Mean(p, Array.ConvertAll(given.Row, _ => value), given.Weights).Should().Be(value));

    [Fact]
    public void The_mean_rises_with_its_order_from_the_least_value_to_the_largest()
        => Rows.Sample((row, weights) =>
        {
            double[] means = [row.Min(), .. Exponents.Select(p => Mean(p.Data, row, weights)), row.Max()];
            for (var i = 1; i < means.Length; i++) means[i].Should().BeGreaterThanOrEqualTo(means[i - 1] * (1 - 1e-15));
        });

    [Fact]
    public void Orders_1_0_and_minus_1_are_the_means_with_a_name_of_their_own()
        => Rows.Sample((row, weights) =>
        {
            Mean(1, row, weights).Should().BeApproximately(Score(new WeightedSum(), row, weights), 1e-12);
            Mean(0, row, weights).Should().Be(Score(new GeometricMean(), row, weights));
            Score(new HarmonicMean(), row, weights).Should().BeApproximately(Mean(-1, row, weights), 1e-12);
        });

    [Theory]
    [InlineData(-3, 0)]
    [InlineData(-1e-6, 0)]
    [InlineData(0, 0)]
    [InlineData(0.5, 0.25)] // (0.5 * 1^0.5)^2
    [InlineData(2, 0.70710678118654752)]
    public void A_zero_takes_the_mean_to_its_limit(double p, double expected) => Mean(p, [0, 1], [0.5, 0.5]).Should().BeApproximately(expected, 2e-16);

    [Fact]
    public void Zeros_make_zero_and_a_zero_that_weighs_nothing_does_not()
    {
        foreach (var p in Exponents)
        {
            Mean(p.Data, [0, 0], [0.5, 0.5]).Should().Be(0);
            Mean(p.Data, [0, 0.3], [0, 1]).Should().Be(0.3);
        }
        Score(new HarmonicMean(), [0, 0.3], [0.5, 0.5]).Should().Be(0);
        Score(new HarmonicMean(), [0, 0.3], [0, 1]).Should().Be(0.3);
    }

    [Theory]
    [InlineData(1e300, 1e-300)]
    [InlineData(1e-310, 4e-310)]
    [InlineData(double.MaxValue, double.Epsilon)]
    public void Means_at_the_ends_of_the_range_stay_between_their_values(double a, double b)
    {
        foreach (var p in Exponents) Mean(p.Data, [a, b], [0.25, 0.75]).Should().BeInRange(Math.Min(a, b), Math.Max(a, b));
        Score(new HarmonicMean(), [a, b], [0.25, 0.75]).Should().BeInRange(Math.Min(a, b), Math.Max(a, b));
    }

    [Theory]
    [MemberData(nameof(Exponents))]
    public void A_missing_value_is_left_out_and_the_other_weights_are_scaled(double p)
        => Mean(p, [0.2, double.NaN, 0.8], [0.25, 0.5, 0.25]).Should().BeApproximately(Mean(p, [0.2, 0.8], [0.5, 0.5]), 1e-15);

    [Theory]
    [MemberData(nameof(Exponents))]
    public void A_missing_value_that_weighs_nothing_changes_nothing(double p)
        => Gen.Double[0.001, 1000].Array[3].Sample(row =>
        {
            double[] weights = [0.2, 0.3, 0.499, 0];
            var mean = new PowerMean(new PowerMeanOptions { Exponent = p });
            var frame = mean.Fit(Matrix.Columns([[1, 1, 1, 1]]), weights);
            // The second row lacks one that does, and is scored by the others.
            Matrix.Columns([[.. row, double.NaN], [double.NaN, 1, 1, 1]]).Scored(mean, frame)[0].Should().Be(Mean(p, [.. row, 5], weights));
        }, iter: 1000);

    [Theory]
    [MemberData(nameof(Exponents))]
    public void A_row_whose_values_weigh_nothing_has_no_mean(double p) => Mean(p, [double.NaN, 0.5], [1, 0]).Should().Be(double.NaN);

    [Theory]
    [MemberData(nameof(Exponents))]
    public void Weights_that_do_not_quite_sum_to_1_count_by_their_shares(double p)
        => Gen.Select(Rows, Gen.Double[0.99, 1.01]).Sample((given, total) =>
        {
            var weights = Array.ConvertAll(given.Weights, w => total * w);
            (Mean(p, given.Row, weights) / Mean(p, given.Row, given.Weights)).Should().BeApproximately(1, 1e-14);
            (Score(new HarmonicMean(), given.Row, weights) / Score(new HarmonicMean(), given.Row, given.Weights)).Should().BeApproximately(1, 1e-14);
        });

    [Fact]
    public void A_row_without_any_value_has_no_mean() => double.IsNaN(Mean(0.5, [double.NaN, double.NaN], [0.5, 0.5])).Should().BeTrue();

    [Fact]
    public void A_negative_value_is_an_error_that_names_the_column_and_the_value()
    {
        foreach (IRanking ranking in new IRanking[] { new GeometricMean(), new HarmonicMean(), new PowerMean(new PowerMeanOptions()) })
        {
            var frame = ranking.Fit(Matrix.Columns([[1, 2], [3, -0.5]]), [0.5, 0.5]);
            frame.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Id == RankingRules.Negative.Id && d.Location!.Column == "c2" && d.Message.Contains("-0.5"));
            // In an old frame there is no one to decline it: the score is no number, which the engine reports.
            var scores = Matrix.Columns([[1, -1]]).Scored(ranking, ranking.Fit(Matrix.Columns([[1, 2], [3, 4]]), [0.5, 0.5]));
            scores.Should().Equal(double.NaN);
        }
    }

    [Fact]
    public void A_column_that_is_still_a_cost_is_an_error()
        => new GeometricMean().Fit(Matrix.Columns([[1, 2]], [Direction.Benefit, Direction.Cost]), [0.5, 0.5])
            .Diagnostics.Should().ContainSingle().Which.Id.Should().Be(RankingRules.CostColumn.Id);

    private static double Mean(double p, double[] row, double[] weights) => Score(new PowerMean(new PowerMeanOptions { Exponent = p }), row, weights);

    // Scored without being learned from: rows with missing values are no columns of their own.
    private static double Score(IRanking ranking, double[] row, double[] weights)
    {
        var scores = new double[1];
        ranking.Score(ranking.Fit(Matrix.Columns([Array.ConvertAll(row, _ => 1.0)]), weights), new RowBlock(row, row.Length, 1, 1), scores);
        return scores[0];
    }
}
