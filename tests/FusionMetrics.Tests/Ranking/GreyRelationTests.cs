using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

public class GreyRelationTests
{
    private static readonly double[] Halves = [0.5, 0.5];

    [Fact]
    public void The_ideal_row_has_the_grade_1_and_the_row_that_is_worst_in_all_the_least()
        => Matrix.Columns([[1, 1], [0, 0], [0.5, 0.5]]).Ranked(new GreyRelation(new GreyRelationOptions()), Halves).Should().Equal(1, 1 / 3.0, 0.5);

    [Theory]
    [InlineData(GreyExtremes.All, 0.5 * (50 / 150.0) + 0.5 * (50 / 50.5))]
    [InlineData(GreyExtremes.Column, 1 / 3.0)]
    public void The_largest_distance_is_over_all_columns_or_over_each(GreyExtremes extremes, double worst)
        => Matrix.Columns([[100, 0.5], [0, 0]]).Ranked(new GreyRelation(new GreyRelationOptions { Extremes = extremes }), Halves)[1].Should().BeApproximately(worst, 1e-15);

    [Fact]
    public void Where_all_rows_are_alike_every_grade_is_1_and_a_warning_says_so()
    {
        var columns = Matrix.Columns([[0.2, 7], [0.2, 7]]);
        var frame = new GreyRelation(new GreyRelationOptions()).Fit(columns, Halves);
        frame.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(RankingRules.IdealsCoincide.Id);
        columns.Scored(new GreyRelation(new GreyRelationOptions()), frame).Should().Equal(1, 1);
    }

    [Fact]
    public void A_new_row_beyond_the_best_counts_as_the_best()
    {
        var gra = new GreyRelation(new GreyRelationOptions());
        var frame = gra.Fit(Matrix.Columns([[1, 1], [0, 0]], [Direction.Benefit, Direction.Cost]), Halves);
        Matrix.Columns([[2, -1]]).Scored(gra, frame).Should().Equal(1);
    }
}
