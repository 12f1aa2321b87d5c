using CsCheck;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

public class RankOrderWeightingTests
{
    private static readonly Gen<(double[] Ranks, RankFormula Formula)> Orders = Gen.Select(Gen.Int[1, 6].Select(i => (double)i).Array[1, 10], Gen.Int[0, 2].Select(i => (RankFormula)i));

    // Barron and Barrett (1996), table of centroid weights; the others by their formula as fractions.
    [Theory]
    [InlineData(RankFormula.Centroid, 11.0 / 18, 5.0 / 18, 2.0 / 18)]
    [InlineData(RankFormula.Sum, 3.0 / 6, 2.0 / 6, 1.0 / 6)]
    [InlineData(RankFormula.Reciprocal, 6.0 / 11, 3.0 / 11, 2.0 / 11)]
    public void Three_indicators_have_the_weights_of_the_formula(RankFormula formula, params double[] expected)
        => Weigh([1, 2, 3], formula).Should().Equal(expected);

    [Fact]
    public void Centroid_weights_are_the_means_of_1_over_k() => Gen.Int[1, 40].Sample(n =>
        Weigh([.. Enumerable.Range(1, n).Select(i => (double)i)], RankFormula.Centroid)
            .ShouldBe([.. Enumerable.Range(1, n).Select(r => (double)(Enumerable.Range(r, n - r + 1).Sum(k => 1m / k) / n))], 1e-15));

    [Fact]
    public void Weights_are_proper_and_fall_as_ranks_rise() => Orders.Sample(o =>
    {
        var weights = Weigh(o.Ranks, o.Formula);

        weights.ShouldBeProper();
        for (var i = 0; i < weights.Length; i++)
            for (var j = 0; j < weights.Length; j++)
                (o.Ranks[i].CompareTo(o.Ranks[j]) == -weights[i].CompareTo(weights[j])).Should().BeTrue();
    }, iter: 1000);

    [Fact]
    public void Only_the_order_of_the_numbers_matters() => Orders.Sample(o => Weigh([.. o.Ranks.Select(r => r * r - 100)], o.Formula).Should().Equal(Weigh(o.Ranks, o.Formula)), iter: 1000);

    [Fact]
    public void Equal_ranks_share_the_mean_of_the_weights_of_their_places()
    {
        var apart = Weigh([1, 2, 3, 4], RankFormula.Centroid);

        Weigh([1, 2, 2, 9], RankFormula.Centroid).ShouldBe([apart[0], (apart[1] + apart[2]) / 2, (apart[1] + apart[2]) / 2, apart[3]], 1e-15);
        Weigh([7, 7, 7, 7], RankFormula.Reciprocal).Should().Equal(0.25, 0.25, 0.25, 0.25);
    }

    [Fact]
    public void The_rank_within_the_group_is_reported()
        => Weighting([5, 1, 5], RankFormula.Sum).Weigh(Group.Of("c0", "c1", "c2")).Measures.Single().Value.Should().Equal(2.5, 1, 2.5);

    [Fact]
    public void Each_group_takes_the_order_of_its_own()
        => Weighting([1, 2, 3, 4], RankFormula.Sum).Weights("c1", "c3").Should().Equal(2.0 / 3, 1.0 / 3);

    [Fact]
    public void An_indicator_by_itself_needs_no_rank()
    {
        Weighting([], RankFormula.Sum).Weights("z").Should().Equal(1);
        Weighting([], RankFormula.Sum).Wrong(Group.Of("z")).Should().BeEmpty();
    }

    [Fact]
    public void A_rank_that_is_missing_unknown_or_no_number_is_an_error()
        => Weighting([1, double.NaN], RankFormula.Sum).Wrong(Group.Of("c0", "z")).Should().Equal("FM4235", "FM4231", "FM4233");

    [Fact]
    public void A_rank_that_is_missing_is_asked_for_at_its_indicator()
    {
        var missing = Weighting([1], RankFormula.Sum).Check([Group.Of("c0", "z")]).Should().ContainSingle().Which;

        (missing.Message, missing.Location!.Column).Should().Be(("'z' has no rank. Give it one.", "z"));
    }

    private static double[] Weigh(double[] ranks, RankFormula formula) => Weighting(ranks, formula).Weights(Group.Codes(ranks.Length));

    private static RankOrderWeighting Weighting(double[] ranks, RankFormula formula)
        => new(new RankOrderOptions { Formula = formula, Ranks = ranks.Select((r, i) => (r, i)).ToDictionary(r => $"c{r.i}", r => r.r) });
}
