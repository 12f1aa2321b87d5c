using CsCheck;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Normalization;

public class RankNormalizerTests
{
    [Theory]
    [InlineData(RankTies.Min, 1.0, 2.0, 2.0, 4.0)]
    [InlineData(RankTies.Max, 1.0, 3.0, 3.0, 4.0)]
    [InlineData(RankTies.Average, 1.0, 2.5, 2.5, 4.0)]
    [InlineData(RankTies.Dense, 1.0, 2.0, 2.0, 3.0)]
    public void Equal_values_get_the_rank_that_the_option_says(RankTies ties, params double[] ranks)
        => Ranks(RankScale.Rank, ties).Normalized([5, 7, 7, 9]).Should().Equal(ranks);

    [Theory]
    [InlineData(RankTies.Min, 4.0, 2.0, 2.0, 1.0)]
    [InlineData(RankTies.Max, 4.0, 3.0, 3.0, 1.0)]
    [InlineData(RankTies.Average, 4.0, 2.5, 2.5, 1.0)]
    [InlineData(RankTies.Dense, 3.0, 2.0, 2.0, 1.0)]
    public void Of_a_cost_the_largest_value_is_the_worst(RankTies ties, params double[] ranks)
        => Ranks(RankScale.Rank, ties).Normalized([5, 7, 7, 9], Direction.Cost).Should().Equal(ranks);

    [Fact]
    public void Ranks_count_the_worse_values()
        => Gen.Select(Gen.Int[0, 20].Select(v => (double)v).Array[1, 40], Numbers.BenefitOrCost).Sample((x, direction) =>
        {
            int[] worse = [.. x.Select(v => x.Count(o => direction == Direction.Benefit ? o < v : o > v))];
            int[] equal = [.. x.Select(v => x.Count(o => o == v))];
            Ranks(RankScale.Rank, RankTies.Min).Normalized(x, direction).Should().Equal(worse.Select(w => w + 1.0));
            Ranks(RankScale.Rank, RankTies.Max).Normalized(x, direction).Should().Equal(worse.Zip(equal, (w, e) => (double)(w + e)));
            Ranks(RankScale.Rank, RankTies.Average).Normalized(x, direction).Should().Equal(worse.Zip(equal, (w, e) => w + (e + 1) / 2.0));
            Ranks(RankScale.Beaten, RankTies.Min).Normalized(x, direction).Should().Equal(worse.Select(w => (double)w));
            Ranks(RankScale.Percentile, RankTies.Min).Normalized(x, direction).Should().Equal(worse.Select(w => x.Length == 1 ? 0 : (double)w / (x.Length - 1)));
        }, iter: 1000);

    [Fact]
    public void A_new_value_between_two_of_the_sample_gets_a_rank_on_the_line_between_theirs()
    {
        var map = Ranks(RankScale.Rank, RankTies.Min).Fit(new ArrayColumn([10, 20, 20, 40]));
        map.Of(10, 15, 20, 25, 35, 40).Should().Equal(1, 1.5, 2, 2.5, 3.5, 4);
    }

    [Fact]
    public void A_new_value_beyond_the_sample_gets_the_rank_of_the_nearest_and_is_reported_as_clamped()
    {
        var map = Ranks(RankScale.Percentile, RankTies.Min).Fit(new ArrayColumn([10, 20, 40], Direction.Cost));
        map.Of(-1e300, 10, 40, 1e300).Should().Equal(1, 1, 0, 0);
        map.Beyond.Should().Be(BeyondBounds.Clamp);
    }

    [Fact]
    public void The_line_between_the_ends_of_the_doubles_does_not_overflow()
        => Ranks(RankScale.Rank, RankTies.Min).Fit(new ArrayColumn([double.MinValue, double.MaxValue])).Of(0, double.MaxValue / 2).Should().Equal(1.5, 1.75);

    [Theory]
    [InlineData(RankTies.Min, 1.0, 0.0)]
    [InlineData(RankTies.Max, 3.0, 1.0)]
    [InlineData(RankTies.Average, 2.0, 0.5)]
    [InlineData(RankTies.Dense, 1.0, 0.0)]
    public void A_constant_column_has_one_rank(RankTies ties, double rank, double percentile)
    {
        Ranks(RankScale.Rank, ties).Normalized([4, 4, 4]).Should().Equal(rank, rank, rank);
        Ranks(RankScale.Percentile, ties).Normalized([4, 4, 4]).Should().Equal(percentile, percentile, percentile);
    }

    [Fact]
    public void One_value_has_rank_1_and_percentile_rank_0()
    {
        Ranks(RankScale.Rank, RankTies.Average).Normalized([4]).Should().Equal(1);
        Ranks(RankScale.Percentile, RankTies.Average).Normalized([4]).Should().Equal(0);
    }

    [Fact]
    public void Equal_values_share_the_least_of_their_ranks_unless_told_otherwise()
        => new RankNormalizer(new RankOptions(), RankScale.Rank).Normalized([5, 7, 7, 9]).Should().Equal(1, 2, 2, 4);

    private static RankNormalizer Ranks(RankScale scale, RankTies ties) => new(new RankOptions { Ties = ties }, scale);
}
