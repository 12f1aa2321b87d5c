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

    [Fact]
    public void A_new_row_below_the_worst_counts_as_the_worst()
    {
        var cocoso = new Cocoso(new CocosoOptions());
        var frame = cocoso.Fit(Matrix.Columns([[0, 1], [1, 0.5], [0.5, 0]]), [0.5, 0.5]);
        Matrix.Columns([[-1, 1]]).Scored(cocoso, frame).Should().Equal(Matrix.Columns([[0, 1]]).Scored(cocoso, frame));
    }
}
