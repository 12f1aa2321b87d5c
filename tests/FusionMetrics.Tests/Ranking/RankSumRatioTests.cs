using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>The rank-sum ratio beside its definition. What all rankings of this kind promise is in SampleRankingTests.</summary>
public class RankSumRatioTests
{
    [Fact]
    public void The_ratio_is_the_weighted_sum_of_mean_ranks_over_n()
        => TiedCases.All.Sample((rows, directions, weights) =>
        {
            var scores = Matrix.Columns(rows, directions).Ranked(new RankSumRatio(), weights);
            for (var i = 0; i < rows.Length; i++)
                scores[i].Should().BeApproximately(weights.Select((w, j) => w * MeanRank(rows, directions, j, i)).Sum() / rows.Length, 1e-14);
        }, iter: 1000);

    [Fact]
    public void Ratios_lie_between_1_over_n_and_1_and_their_mean_is_the_middle()
        => TiedCases.All.Sample((rows, directions, weights) =>
        {
            var scores = Matrix.Columns(rows, directions).Ranked(new RankSumRatio(), weights);
            scores.Should().OnlyContain(r => r >= 1.0 / rows.Length - 1e-15 && r <= 1 + 1e-15);
            scores.Average().Should().BeApproximately((rows.Length + 1) / (2.0 * rows.Length), 1e-14);
        }, iter: 1000);

    [Fact]
    public void A_row_without_a_value_has_the_ratio_of_its_others()
    {
        double[][] rows = [[1, 8, 3], [2, 7, 5], [4, 7, 1]];
        var frame = new RankSumRatio().Fit(Matrix.Columns(rows), [0.5, 0.2, 0.3]);

        Matrix.Columns([[2, double.NaN, 5]]).Scored(new RankSumRatio(), frame)[0].Should().BeApproximately((0.5 * 2 / 3 + 0.3 * 3 / 3) / 0.8, 1e-15);
    }

    [Fact]
    public void Ranks_under_an_indicator_are_among_the_rows_that_have_its_value()
    {
        var panel = TestPanel.OfRows(["x", "y"], [[1, 8], [2, double.NaN], [4, 7]]);
        var recipe = EvaluationRecipe.For(new IndicatorSystem([new Subsystem("s", [new Indicator("x"), new Indicator("y")])]))
            .Normalize("none").Weigh("equal").IndexBy("rsr").Leave(MissingRule.Reweight());

        recipe.Evaluate(panel).Scores.Select(s => s.Index("s")).Should().Equal([(1.0 / 3 + 1) / 2, 2.0 / 3, (1 + 1.0 / 2) / 2], (a, b) => Math.Abs(a - b) < 1e-15);
    }

    private static double MeanRank(double[][] rows, Direction[] directions, int column, int row)
    {
        var values = Array.ConvertAll(TiedCases.Oriented(rows, directions), r => r[column]);
        return values.Count(s => s < values[row]) + (values.Count(s => s == values[row]) + 1) / 2.0;
    }
}
