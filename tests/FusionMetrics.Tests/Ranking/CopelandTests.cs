using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>
/// The Copeland score beside its definition. COINr's own scores are in Reference: AsemCopelandTests; what all rankings of this kind promise is in
/// SampleRankingTests.
/// </summary>
public class CopelandTests
{
    [Fact]
    public void The_score_is_wins_less_losses_by_weighted_majority()
        => TiedCases.All.Sample((rows, directions, weights) =>
        {
            // In fractions of weight that doubles hold exactly, sides can be compared exactly.
            var whole = Array.ConvertAll(weights, w => Math.Round(w * 1024));
            var oriented = TiedCases.Oriented(rows, directions);
            Matrix.Columns(rows, directions).Ranked(new Copeland(), Array.ConvertAll(whole, w => w / 1024)).Should().Equal(
                oriented.Select(x => (double)oriented.Sum(s => Math.Sign(whole.Select((w, j) => w * x[j].CompareTo(s[j])).Sum()))));
        }, iter: 1000);

    [Fact]
    public void Scores_sum_to_0()
        => TiedCases.All.Sample((rows, directions, weights) => Matrix.Columns(rows, directions).Ranked(new Copeland(), weights).Sum().Should().Be(0), iter: 1000);

    // In doubles 0.1 + 0.2 is not 0.3.
    [Fact]
    public void Sides_that_weigh_the_same_but_for_rounding_are_a_tie()
        => Matrix.Columns([[1, 1, 0], [0, 0, 1]]).Ranked(new Copeland(), [0.1, 0.2, 0.3]).Should().Equal(0, 0);

    [Fact]
    public void A_majority_however_small_wins()
        => Matrix.Columns([[1, 0], [0, 1]]).Ranked(new Copeland(), [0.5 + 1e-11, 0.5 - 1e-11]).Should().Equal(1, -1);

    [Fact]
    public void A_cycle_of_majorities_is_a_tie_of_all()
        => Matrix.Columns([[3, 2, 1], [1, 3, 2], [2, 1, 3]]).Ranked(new Copeland(), [1.0 / 3, 1.0 / 3, 1.0 / 3]).Should().Equal(0, 0, 0);

    [Fact]
    public void More_rows_than_are_compared_with_one_another_are_declined_with_advice()
    {
        var frame = new Copeland().Fit(new ArrayColumn[] { new(new double[Copeland.MostRows + 1]) }, [1]);

        frame.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Rule == RankingRules.TooManyRows && d.Message.Contains("20000") && d.Message.Contains("per-period"));
        new Copeland().Fit(new ArrayColumn[] { new(new double[Copeland.MostRows]) }, [1]).Diagnostics.Should().BeEmpty();
    }
}
