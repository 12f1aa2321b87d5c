using CsCheck;
using FusionMetrics.Normalization;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

public class EdasTests
{
    [Fact]
    public void Where_all_rows_are_alike_every_score_is_one_half()
        => Matrix.Columns([[0.2, 7], [0.2, 7], [0.2, 7]]).Ranked(new Edas(), [0.5, 0.5]).Should().Equal(0.5, 0.5, 0.5);

    [Theory]
    [InlineData(-1, 1)] // mean 0, as of standardised values
    [InlineData(-3, 1)]
    public void An_average_of_0_or_below_is_an_error_that_names_the_column(double least, double largest)
    {
        var fit = () => new Edas().Fit(Matrix.Columns([[1, least], [2, largest]]), [0.5, 0.5]);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Id == RankingRules.AverageNotPositive.Id && d.Location!.Column == "c2");
    }

    // The means are 1e-33 or so, of either sign.
    [Fact]
    public void Standardised_values_are_declined_whichever_way_rounding_went()
        => Gen.Double[-1000, 1000].Array[2, 40].Where(x => x.Min() < x.Max()).Sample(x =>
        {
            var fit = () => new Edas().Fit(new ArrayColumn[] { new(x) }.Normalized(new ZScoreNormalizer(new ZScoreOptions())), [1]);
            fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(RankingRules.AverageNotPositive.Id);
        }, iter: 1000);

    [Fact]
    public void An_average_is_above_0_where_one_value_of_a_million_is()
        => new ArrayColumn[] { new([.. new double[999_999], 1e-300]) }.Ranked(new Edas(), [1])[^1].Should().Be(1);

    // The average is 5e-13: ten values of -0.1 leave next to nothing of the 1.
    [Fact]
    public void An_average_that_is_next_to_nothing_beside_the_largest_value_is_declined_however_small_the_others_are()
    {
        var fit = () => new Edas().Fit([new ArrayColumn([1 + 5.5e-12, .. Enumerable.Repeat(-0.1, 10)])], [1]);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(RankingRules.AverageNotPositive.Id);
    }

    [Fact]
    public void What_is_constant_or_weighs_nothing_is_not_divided_by_its_average()
        => Matrix.Columns([[1, 0, -1, double.MaxValue], [3, 0, 1, double.MaxValue], [4, 0, 0, 0]]).Ranked(new Edas(), [0.5, 0.5, 0, 0])
            .Should().Equal(Matrix.Columns([[1], [3], [4]]).Ranked(new Edas(), [1]));

    [Fact]
    public void Negative_values_about_an_average_above_0_are_fine()
        => Matrix.Columns([[-1], [5], [8]]).Ranked(new Edas(), [1]).Should().BeInAscendingOrder();

    // The average of 1 and the number after it is half-way, which no double holds.
    [Fact]
    public void The_average_has_more_digits_than_a_double()
        => Matrix.Columns([[1], [Math.BitIncrement(1)]]).Ranked(new Edas(), [1]).Should().Equal(0, 1);

    // In the textbook form a score is off by half a percent here.
    [Fact]
    public void A_low_spread_costs_no_digits()
    {
        const double ulp = 1.0 / (1L << 52);
        double[] steps = [0, 3, 4, 9];
        double[][] near = [.. steps.Select(step => (double[])[1 + step * ulp])];
        // Above the mean of 4 the largest step is 5, below it 4.
        Matrix.Columns(near).Ranked(new Edas(), [1]).Zip([0, (1 - 1 / 4.0) / 2, 0.5, 1]).Should().OnlyContain(s => Math.Abs(s.First - s.Second) < 1e-15);
    }
}
