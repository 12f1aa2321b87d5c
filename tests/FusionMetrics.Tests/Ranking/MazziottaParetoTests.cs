using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>The index and the adjusted index. Values are in RankingDefinitionTests.</summary>
public class MazziottaParetoTests
{
    private static readonly double[] Halves = [0.5, 0.5];

    [Fact]
    public void Standardised_values_have_mean_100_and_deviation_10() // of 2, 4 and 9: mean 5, variance 26/3
        => Matrix.Columns([[2], [4], [9]]).Ranked(new Mpi(new MpiOptions()), [1])
            .Zip([100 - 30 / Math.Sqrt(26.0 / 3), 100 - 10 / Math.Sqrt(26.0 / 3), 100 + 40 / Math.Sqrt(26.0 / 3)])
            .Should().OnlyContain(s => Math.Abs(s.First - s.Second) < 1e-13);

    [Fact]
    public void Rescaled_values_run_from_70_to_130()
        => Matrix.Columns([[2], [4], [10]]).Ranked(new Ampi(new AmpiOptions()), [1]).Should().Equal(70, 85, 130);

    [Fact]
    public void A_cost_runs_the_other_way()
        => Matrix.Columns([[2], [4], [10]], [Direction.Cost]).Ranked(new Ampi(new AmpiOptions()), [1]).Should().Equal(130, 115, 70);

    [Fact]
    public void Of_two_rows_with_the_same_mean_the_unbalanced_one_scores_less_by_variance_over_mean()
        => Matrix.Columns([[0, 0], [10, 10], [5, 5], [10, 0]]).Ranked(new Ampi(new AmpiOptions()), Halves).Should().Equal(70, 130, 100, 100 - 900 / 100.0);

    [Fact]
    public void An_index_of_something_bad_is_penalised_upwards()
    {
        // Turned values of the third row: 130 and 90, M = 110, S^2 = 400; the index is 110 + 400 / 110.
        var columns = Matrix.Columns([[0, 0], [6, 6], [6, 2]], [Direction.Cost, Direction.Cost]);
        var scores = columns.Ranked(new Ampi(new AmpiOptions { Polarity = Polarity.Negative }), Halves);
        scores[2].Should().BeApproximately(200 - (110 + 400 / 110.0), 1e-13);
        scores[1].Should().Be(70, "the more of something bad, the less the score");
    }

    [Fact]
    public void A_reference_value_becomes_100_and_moves_the_goalposts()
    {
        var options = new AmpiOptions { Reference = new Dictionary<string, double> { ["c1"] = 4, ["elsewhere"] = 1 } };
        Matrix.Columns([[2], [4], [10]]).Ranked(new Ampi(options), [1]).Should().Equal(85, 100, 145);
    }

    [Fact]
    public void A_reference_value_for_some_indicators_only_is_an_error()
    {
        var fit = () => new Ampi(new AmpiOptions { Reference = new Dictionary<string, double> { ["c1"] = 4 } }).Fit(Matrix.Columns([[2, 1], [4, 3]]), Halves);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Id == RankingRules.NoReference.Id && d.Location!.Column == "c2");
    }

    [Fact]
    public void With_the_bounds_of_the_indicators_scores_of_two_panels_are_comparable()
    {
        var ampi = new Ampi(new AmpiOptions { Goalposts = ScaleEnds.Bounds });
        ArrayColumn[] first = Bounded([2, 4, 10]), second = Bounded([4, 7]);
        first.Ranked(ampi, [1])[1].Should().Be(second.Ranked(ampi, [1])[0]).And.Be(82);

        static ArrayColumn[] Bounded(double[] values)
            => [new ArrayColumn(values).As(new Indicator("x") { Bounds = new Bounds(0, 20) }, Direction.Benefit)];
    }

    [Fact]
    public void Missing_values_are_left_out()
    {
        var mpi = new Mpi(new MpiOptions());
        var columns = Matrix.Columns([[2, 1], [4, 3], [9, 2]]);
        var frame = mpi.Fit(columns, Halves);
        var scores = new double[2];
        mpi.Score(frame, new RowBlock([4, 4, double.NaN, double.NaN], 2, 2, 2), scores);
        scores.Should().Equal(Matrix.Columns([[2], [4], [9]]).Ranked(mpi, [1])[1], scores[0]);
    }

    // The reason why it claims to penalise imbalance, and not dominance.
    [Fact]
    public void A_row_that_is_far_ahead_in_one_column_loses_by_getting_better_there()
    {
        double[][] rows = [[0, 0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1, 1], [0.9, 0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0, 0, 0]];
        var scores = Matrix.Columns(rows).Ranked(new Ampi(new AmpiOptions()), [.. rows[0].Select(_ => 0.125)]);
        scores[3].Should().BeLessThan(scores[2]);
    }

    [Fact]
    public void A_row_whose_mean_is_0_or_below_is_declined()
    {
        double[] values = [-1, .. new double[200]];
        var fit = () => new Mpi(new MpiOptions()).Fit([new ArrayColumn(values)], [1]);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(RankingRules.NoPenalty.Id);
    }

    // One of 101 rows lies ten deviations from the mean of all.
    [Theory]
    [InlineData(Polarity.Positive, -101)]
    [InlineData(Polarity.Negative, 101)]
    public void A_mean_100_below_that_of_all_is_too_far_out_and_one_above_for_an_index_of_something_bad(Polarity polarity, double odd)
    {
        Fitting(odd).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(RankingRules.NoPenalty.Id);
        Fitting(-odd).Should().NotThrow();

        Action Fitting(double value) => () => new Mpi(new MpiOptions { Polarity = polarity }).Fit([new ArrayColumn([value, .. new double[100]])], [1]);
    }

    // Mean 2, deviation 1: the mean of a row of -8 is 0 on the scale of the index, that of a row of 12 is 200.
    [Theory]
    [InlineData(Polarity.Positive, -8, false)]
    [InlineData(Polarity.Positive, -7.5, true)]
    [InlineData(Polarity.Positive, 12, true)]
    [InlineData(Polarity.Negative, 12, false)]
    [InlineData(Polarity.Negative, 11.5, true)]
    [InlineData(Polarity.Negative, -8, true)]
    public void A_new_row_has_a_score_or_a_reason_for_none(Polarity polarity, double value, bool hasScore)
    {
        var mpi = new Mpi(new MpiOptions { Polarity = polarity });
        var frame = mpi.Fit(Matrix.Columns([[1], [3]]), [1]);
        double.IsFinite(Matrix.Columns([[value]]).Scored(mpi, frame)[0]).Should().Be(hasScore);
        (((IRankingDomain)mpi).WhyUndefined(frame, new RowBlock([value], 1, 1, 1), ["x"]) is null).Should().Be(hasScore);
    }

    [Fact]
    public void Values_that_differ_in_their_last_digit_only_are_told_apart()
        => Matrix.Columns([[1], [Math.BitIncrement(1)], [Math.BitIncrement(1)]]).Ranked(new Mpi(new MpiOptions()), [1])
            .Should().Equal(Matrix.Columns([[0], [1], [1]]).Ranked(new Mpi(new MpiOptions()), [1]), (a, b) => Math.Abs(a - b) < 1e-12);

    [Fact]
    public void Values_that_span_more_than_a_number_can_hold_are_declined()
    {
        var fit = () => new Mpi(new MpiOptions()).Fit(Matrix.Columns([[1.5e308], [-1.5e308]]), [1]);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(RankingRules.TooLarge.Id);
    }

    [Fact]
    public void A_constant_column_stands_at_100()
        => Matrix.Columns([[0, 7], [10, 7]]).Ranked(new Ampi(new AmpiOptions()), Halves).Should().Equal(85 - 225 / 85.0, 115 - 225 / 115.0);
}
