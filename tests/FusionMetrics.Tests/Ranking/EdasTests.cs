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

    [Fact]
    public void Negative_values_about_an_average_above_0_are_fine()
        => Matrix.Columns([[-1], [5], [8]]).Ranked(new Edas(), [1]).Should().BeInAscendingOrder();

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
