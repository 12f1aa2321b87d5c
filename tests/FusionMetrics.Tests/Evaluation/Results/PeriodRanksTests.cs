using CsCheck;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Evaluation.Results;

public class PeriodRanksTests
{
    [Fact]
    public void Equal_scores_share_the_least_rank_and_the_next_rank_is_left_out()
        => Ranks([[0.5, 0.9, 0.5, 0.1, 0.5]]).Should().Equal(2, 1, 2, 5, 2);

    [Fact]
    public void Each_period_has_ranks_of_its_own()
        => Ranks([[1, 2, 3], [3, 2, 1]]).Should().Equal(3, 1, 2, 2, 1, 3);

    [Fact]
    public void Zeros_of_either_sign_share_a_rank() => Ranks([[0.0, -0.0, -1]]).Should().Equal(1, 1, 3);

    [Fact]
    public void A_rank_is_one_more_than_the_number_of_better_rows_of_the_period()
        => Gen.Int[1, 20].SelectMany(regions => Gen.Int[0, 6].Select(i => i / 6.0).Array[regions].Array[1, 5]).Sample(periods =>
        {
            var ranks = Ranks(periods);
            var regions = periods[0].Length;
            for (var r = 0; r < regions; r++)
                for (var p = 0; p < periods.Length; p++)
                    ranks[r * periods.Length + p].Should().Be(1 + periods[p].Count(score => score > periods[p][r]));
        });

    [Fact]
    public void A_region_without_a_row_in_a_period_is_passed_over()
    {
        var panel = TestPanel.Of(["x"], ("a", [[1], [1]]), ("b", [[1]]), ("c", [[1], [1]]));
        PeriodRanks.Of(panel, [0.2, 0.1, 0.9, 0.5, 0.7], "topsis").Should().Equal(3, 2, 1, 2, 1);
    }

    [Theory]
    [InlineData(TieRule.Least, 1.0, 2.0, 2.0, 4.0)]
    [InlineData(TieRule.Largest, 1.0, 3.0, 3.0, 4.0)]
    [InlineData(TieRule.Average, 1.0, 2.5, 2.5, 4.0)]
    [InlineData(TieRule.Dense, 1.0, 2.0, 2.0, 3.0)]
    [InlineData(TieRule.Ordinal, 1.0, 2.0, 3.0, 4.0)]
    public void Equal_scores_are_ranked_by_the_rule(TieRule ties, params double[] expected)
        => Ranks([[0.9, 0.7, 0.7, 0.5]], new RankingRecipe("topsis") { Ties = ties }).Should().Equal(expected);

    [Fact]
    public void Scores_within_the_tolerance_of_the_best_of_them_are_equal_and_no_chain_of_steps_makes_all_so()
        => Ranks([[0.90, 0.89, 0.88, 0.87]], new RankingRecipe("topsis") { Tolerance = 0.011 }).Should().Equal(1, 1, 3, 3);

    [Fact]
    public void A_missing_score_has_no_rank() => Ranks([[0.5, double.NaN, 0.7]]).Should().Equal(2, double.NaN, 1);

    // Scores period by period; ranks come back in canonical order, region by region.
    private static double[] Ranks(double[][] periods, RankingRecipe? recipe = null)
    {
        var regions = periods[0].Length;
        var panel = TestPanel.Of(["x"], [.. Enumerable.Range(0, regions).Select(r => ($"r{r:00}", Array.ConvertAll(periods, _ => new[] { 1.0 })))]);
        return PeriodRanks.Of(panel, [.. Enumerable.Range(0, regions).SelectMany(r => periods.Select(period => period[r]))], recipe ?? "topsis");
    }
}
