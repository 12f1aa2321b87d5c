using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

public class CocosoTests
{
    [Fact]
    public void A_row_that_is_worst_in_everything_is_declined()
    {
        var fit = () => new Cocoso(new CocosoOptions()).Fit(Matrix.Columns([[0, 0], [1, 0.5], [0.5, 1]]), [0.5, 0.5]);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(RankingRules.WorstInAll.Id);
    }

    // 1 + 4 / 2^54 for the first row, of which each part alone is lost beside 1: n = 2^-432 to the power 1 / 8.
    [Fact]
    public void The_sum_of_powers_keeps_what_is_small_beside_others()
    {
        var small = Math.ScaleB(1, -432);
        double[][] rows = [[1, small, small, small, small], [0, 1, 1, 1, 1], [1, 0, 0, 1, 1], [1, 1, 1, 0, 0]];
        new Cocoso(new CocosoOptions()).Fit(Matrix.Columns(rows), [0.5, 0.125, 0.125, 0.125, 0.125])["p"].Should().Equal(Math.BitIncrement(1.0), 4);
    }

    [Fact]
    public void A_new_row_below_the_worst_counts_as_the_worst()
    {
        var cocoso = new Cocoso(new CocosoOptions());
        var frame = cocoso.Fit(Matrix.Columns([[0, 1], [1, 0.5], [0.5, 0]]), [0.5, 0.5]);
        Matrix.Columns([[-1, 1]]).Scored(cocoso, frame).Should().Equal(Matrix.Columns([[0, 1]]).Scored(cocoso, frame));
    }
}
