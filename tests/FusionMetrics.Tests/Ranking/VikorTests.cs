using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

public class VikorTests
{
    private static readonly double[] Halves = [0.5, 0.5];

    [Fact]
    public void Where_all_rows_are_alike_every_score_is_1_and_a_warning_says_so()
    {
        var columns = Matrix.Columns([[0.2, 7], [0.2, 7], [0.2, 7]]);
        var frame = new Vikor(new VikorOptions()).Fit(columns, Halves);
        frame.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(RankingRules.IdealsCoincide.Id);
        columns.Scored(new Vikor(new VikorOptions()), frame).Should().Equal(1, 1, 1);
    }

    [Fact]
    public void Rows_of_the_same_utility_differ_by_their_regret_alone()
        => Matrix.Columns([[0, 1], [1, 0], [0.5, 0.5]]).Ranked(new Vikor(new VikorOptions()), Halves).Should().Equal(0.5, 0.5, 1);

    [Fact]
    public void Utilities_that_differ_by_rounding_are_the_same()
    {
        // 0.1 + 0.2 and 0.3: S is mathematically 0.3 for each row, in other terms.
        double[][] rows = [[0.9, 0.8, 1], [1, 1, 0.7], [0.85, 0.85, 1], [0, 1, 1], [1, 0, 1], [1, 1, 0]];
        var vikor = new Vikor(new VikorOptions { V = 1 });
        var weights = new[] { 1 / 3.0, 1 / 3.0, 1 / 3.0 };
        var frame = vikor.Fit(Matrix.Columns(rows), weights);
        var scores = Matrix.Columns(rows[..3]).Scored(vikor, frame);
        scores.Should().OnlyContain(s => Math.Abs(s - 1) < 1e-14);

        double[][] alike = [[0, 1, 0.1], [1, 0, 0.1], [0.3, 0.7, 0.1], [0.7, 0.3, 0.1]];
        Matrix.Columns(alike).Ranked(vikor, weights).Should().Equal(1, 1, 1, 1);
    }

    [Fact]
    public void With_v_1_the_order_is_that_of_utility_and_with_v_0_that_of_regret()
    {
        double[][] rows = [[0, 1, 0.9], [0.5, 0.5, 0.5], [1, 0.2, 0], [0.4, 0.9, 1]];
        double[] weights = [0.5, 0.3, 0.2];
        var vikor = new Vikor(new VikorOptions());
        var columns = Matrix.Columns(rows);
        double[] values = [.. columns.SelectMany(c => c.ToArray())];
        var measures = vikor.Measure(vikor.Fit(columns, weights), new RowBlock(values, 3, 4, 4));
        Order(columns.Ranked(new Vikor(new VikorOptions { V = 1 }), weights)).Should().Equal(Order([.. measures.S.Select(s => -s)]));
        Order(columns.Ranked(new Vikor(new VikorOptions { V = 0 }), weights)).Should().Equal(Order([.. measures.R.Select(r => -r)]));

        static int[] Order(double[] scores) => [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i])];
    }

    [Fact]
    public void Values_that_span_more_than_a_number_can_hold_are_declined()
    {
        var fit = () => new Vikor(new VikorOptions()).Fit(Matrix.Columns([[1e308], [-1e308]]), [1]);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(RankingRules.TooLarge.Id);
    }
}
