using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>The Borda count beside its definition. What all rankings of this kind promise is in SampleRankingTests.</summary>
public class BordaTests
{
    [Fact]
    public void Under_one_indicator_points_are_the_rows_below_and_half_of_those_level()
        => TiedCases.All.Sample((rows, directions, _) =>
        {
            var column = Array.ConvertAll(rows, row => row[..1]);
            Matrix.Columns(column, directions[..1]).Ranked(new Borda(), [1]).Should().Equal(Points(column, directions, 0));
        }, iter: 1000);

    [Fact]
    public void The_score_is_the_weighted_mean_of_points()
        => TiedCases.All.Sample((rows, directions, weights) =>
        {
            var scores = Matrix.Columns(rows, directions).Ranked(new Borda(), weights);
            for (var i = 0; i < rows.Length; i++)
                scores[i].Should().BeApproximately(weights.Select((w, j) => w * Points(rows, directions, j)[i]).Sum(), 1e-13 * rows.Length);
        }, iter: 1000);

    [Fact]
    public void All_points_together_are_the_number_of_pairs()
        => TiedCases.All.Sample((rows, directions, weights) => Matrix.Columns(rows, directions).Ranked(new Borda(), weights).Sum()
            .Should().BeApproximately(rows.Length * (rows.Length - 1) / 2.0, 1e-12 * rows.Length * rows.Length), iter: 1000);

    [Fact]
    public void A_row_that_was_not_learned_from_gets_half_a_point_for_each_row_level_with_it()
    {
        var frame = new Borda().Fit(Matrix.Columns([[1], [2], [2], [4]]), [1]);

        Matrix.Columns([[0], [1], [2], [3], [5]]).Scored(new Borda(), frame).Should().Equal(-0.5, 0, 1.5, 2.5, 3.5);
    }

    [Fact]
    public void The_frame_holds_the_values_of_each_column_in_order()
    {
        var frame = new Borda().Fit(Matrix.Columns([[4, 5], [1, 7]], [Direction.Benefit, Direction.Cost]), [0.5, 0.5]);

        frame["sample-1"].Should().Equal(1, 4);
        frame["sample-2"].Should().Equal(-7, -5);
    }

    private static double[] Points(double[][] rows, Direction[] directions, int column)
    {
        var values = Array.ConvertAll(TiedCases.Oriented(rows, directions), row => row[column]);
        return [.. values.Select((x, i) => values.Where((_, other) => other != i).Sum(s => s < x ? 1 : s == x ? 0.5 : 0))];
    }
}
