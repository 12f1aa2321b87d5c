using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Ranking;

/// <summary>Coefficients beside their definitions over all pairs. Published values are in Reference: RankSimilarityCaseTests.</summary>
public class RankSimilarityTests
{
    private delegate double Similarity(ReadOnlySpan<double> ranks, ReadOnlySpan<double> others);

    private static readonly Gen<(double[] Ranks, double[] Others)> Rankings = Gen.Int[2, 40].SelectMany(n => Gen.Select(Ranking(n), Ranking(n)));

    private static Gen<double[]> Ranking(int count) => Gen.OneOf(Gen.Int[1, 6].Select(i => (double)i).Array[count], Gen.Double[0, 100].Array[count]);

    private static readonly Dictionary<string, Similarity> All = new()
    {
        ["spearman"] = RankSimilarity.Spearman, ["kendall"] = RankSimilarity.KendallTauB, ["weighted spearman"] = RankSimilarity.WeightedSpearman, ["ws"] = RankSimilarity.Ws,
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static TheoryData<string> Symmetric => ["spearman", "kendall", "weighted spearman"];

    [Fact]
    public void Rho_is_the_correlation_of_mean_ranks()
        => Rankings.Sample((ranks, others) =>
        {
            var (x, y) = (MeanRanks(ranks), MeanRanks(others));
            var middle = (ranks.Length + 1) / 2.0;
            var (xx, xy, yy) = (x.Sum(a => (a - middle) * (a - middle)), x.Zip(y, (a, b) => (a - middle) * (b - middle)).Sum(), y.Sum(b => (b - middle) * (b - middle)));
            Near(RankSimilarity.Spearman(ranks, others), xy / Math.Sqrt(xx * yy));
        }, iter: 1000);

    [Fact]
    public void Tau_is_concordant_less_discordant_pairs_over_those_that_do_not_tie()
        => Rankings.Sample((ranks, others) =>
        {
            var (s, orderedX, orderedY) = (0, 0, 0);
            for (var i = 0; i < ranks.Length; i++)
                for (var k = 0; k < i; k++)
                {
                    var (a, b) = (ranks[i].CompareTo(ranks[k]), others[i].CompareTo(others[k]));
                    (s, orderedX, orderedY) = (s + a * b, orderedX + a * a, orderedY + b * b);
                }
            Near(RankSimilarity.KendallTauB(ranks, others), s / Math.Sqrt((double)orderedX * orderedY));
        }, iter: 1000);

    [Fact]
    public void The_weighted_correlation_is_its_formula()
        => Rankings.Sample((ranks, others) =>
        {
            double n = ranks.Length;
            var sum = MeanRanks(ranks).Zip(MeanRanks(others), (r, q) => (r - q) * (r - q) * ((n - r + 1) + (n - q + 1))).Sum();
            Near(RankSimilarity.WeightedSpearman(ranks, others), 1 - 6 * sum / (n * n * n * n + n * n * n - n * n - n));
        }, iter: 1000);

    [Fact]
    public void WS_is_its_formula()
        => Rankings.Sample((ranks, others) =>
        {
            double n = ranks.Length;
            Near(RankSimilarity.Ws(ranks, others), 1 - MeanRanks(ranks).Zip(MeanRanks(others), (r, q) => Math.Pow(2, -r) * Math.Abs(r - q) / Math.Max(Math.Abs(1 - r), Math.Abs(n - r))).Sum());
        }, iter: 1000);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_ranking_is_wholly_like_itself_unless_all_its_rows_tie(string name)
        => Rankings.Where((ranks, _) => ranks.Distinct().Count() > 1).Sample((ranks, _) => All[name](ranks, ranks).Should().Be(1), iter: 1000);

    [Theory]
    [MemberData(nameof(Symmetric))]
    public void The_opposite_order_without_ties_has_minus_1(string name)
    {
        double[] ranks = [3, 1, 2, 5, 4, 7, 6];
        All[name](ranks, Array.ConvertAll(ranks, r => -r)).Should().BeApproximately(-1, 1e-15);
    }

    [Theory]
    [MemberData(nameof(Symmetric))]
    public void All_but_WS_are_the_same_the_other_way_round(string name)
        => Rankings.Sample((ranks, others) => All[name](ranks, others).Should().Be(All[name](others, ranks)), iter: 1000);

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_the_order_of_ranks_counts_and_not_the_rule_for_ties_or_the_order_of_the_rows(string name)
        => Gen.Select(Rankings, Gen.Int[0, 1000]).Sample((given, seed) =>
        {
            var (ranks, others) = given;
            var rows = Enumerable.Range(0, ranks.Length).ToArray();
            new Random(seed).Shuffle(rows);
            double[] least = [.. ranks.Select(r => 1.0 + ranks.Count(other => other < r))];
            Near(All[name]([.. rows.Select(i => least[i])], [.. rows.Select(i => 4 * others[i])]), All[name](ranks, others), within: 1e-15);
        }, iter: 1000);

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_fewer_than_two_rows_there_is_nothing_to_say(string name)
    {
        All[name]([], []).Should().Be(double.NaN);
        All[name]([1], [1]).Should().Be(double.NaN);
    }

    [Fact]
    public void Where_all_rows_tie_in_one_ranking_no_correlation_is_defined()
    {
        RankSimilarity.Spearman([1, 1, 1], [1, 2, 3]).Should().Be(double.NaN);
        RankSimilarity.KendallTauB([1, 2, 3], [1, 1, 1]).Should().Be(double.NaN);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rankings_of_different_length_or_with_a_rank_that_is_no_number_are_refused(string name)
    {
        FluentActions.Invoking(() => All[name]([1, 2], [1, 2, 3])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => All[name]([1, double.NaN], [1, 2])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_hundred_thousand_rows_have_exact_sums()
    {
        var order = Enumerable.Range(1, 100_000).Select(i => (double)i).ToArray();
        var swapped = (double[])order.Clone();
        (swapped[0], swapped[^1]) = (swapped[^1], swapped[0]);
        BigReal n = 100_000, d = 99_999;

        RankSimilarity.Spearman(order, swapped).Should().Be((1 - 6 * (2 * d * d) / (n * (n * n - 1))).ToDouble());
        // All pairs with one of the two, and the pair of both, stand the other way round.
        RankSimilarity.KendallTauB(order, swapped).Should().Be((1 - 2 * (2 * (n - 2) + 1) / (n * (n - 1) / 2)).ToDouble());
        RankSimilarity.WeightedSpearman(order, swapped).Should().Be((1 - 6 * (2 * d * d * (n + 1)) / (n * n * n * n + n * n * n - n * n - n)).ToDouble());
    }

    private static double[] MeanRanks(double[] ranks)
        => Array.ConvertAll(ranks, r => ranks.Count(other => other < r) + (ranks.Count(other => other == r) + 1) / 2.0);

    private static void Near(double computed, double expected, double within = 1e-13)
    {
        if (double.IsNaN(expected)) computed.Should().Be(double.NaN);
        else computed.Should().BeApproximately(expected, within);
    }
}
