using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

public class BestWorstWeightingTests
{
    // Comparisons of n indicators: the first is best, the last is worst.
    private static readonly Gen<(double[] BestTo, double[] ToWorst)> Comparisons = Gen.Int[2, 9].SelectMany(n => Gen.Select(
        Gen.OneOf(Gen.Int[1, 9].Select(i => (double)i), Gen.Double[1, 9]).Array[n], Gen.Int[1, 9].Select(i => (double)i).Array[n]));

    // The figures were made by trying every corner of the programme in fractions; the comparisons of the first case are those of example 1 of Rezaei (2015),
    // whose own weights are those of the model that is not linear.
    [Theory]
    [InlineData(new double[] { 8, 2, 1 }, new double[] { 1, 5, 8 }, new double[] { 2, 9, 17 }, 28, 1.0 / 28)]
    [InlineData(new double[] { 2, 1, 4, 3, 8 }, new double[] { 4, 8, 2, 3, 1 }, new double[] { 42, 82, 21, 28, 10 }, 183, 2.0 / 183)]
    [InlineData(new double[] { 1, 3, 2, 7 }, new double[] { 7, 2, 5, 1 }, new double[] { 31, 11, 17, 4 }, 63, 1.0 / 21)]
    public void Weights_are_those_of_the_linear_model(double[] bestTo, double[] toWorst, double[] numerators, double denominator, double deviation)
    {
        var outcome = Weighting(bestTo, toWorst).Weigh(Group.Of(Group.Codes(bestTo.Length)));

        outcome.Weights.ShouldBe([.. numerators.Select(n => n / denominator)], 2e-16);
        outcome.Measure("largest-deviation").Should().BeApproximately(deviation, 1e-17);
    }

    [Fact]
    public void No_corner_of_the_programme_has_a_smaller_deviation() => Comparisons.Where(c => c.BestTo.Length is 3 or 4).Sample(c =>
    {
        var outcome = Weigh(c);
        var corner = BestCorner(c.BestTo, c.ToWorst);

        outcome.Measure("largest-deviation").Should().BeApproximately(corner[^1], 1e-12);
        outcome.Weights.Should().Equal(corner[..^1], (w, e) => Math.Abs(w - e) < 1e-10);
    }, iter: 1000);

    [Fact]
    public void Weights_are_proper_and_keep_to_the_reported_deviation() => Comparisons.Sample(c =>
    {
        var outcome = Weigh(c);

        outcome.Weights.ShouldBeProper();
        outcome.Measure("largest-deviation").Should().BeApproximately(LargestDeviation(c, outcome.Weights), 1e-15);
    }, iter: 1000);

    [Fact]
    public void The_order_of_indicators_changes_the_order_of_weights_and_nothing_else() => Gen.Select(Comparisons, Gen.Int).Sample((c, seed) =>
    {
        var codes = Group.Codes(c.BestTo.Length);
        int[] order = [.. Enumerable.Range(0, codes.Length)];
        new Random(seed).Shuffle(order);
        var weights = Weigh(c).Weights;
        FirstToLast(c).Weights(Array.ConvertAll(order, i => codes[i])).ShouldBe(Array.ConvertAll(order, i => weights[i]), 3e-16);
    }, iter: 1000);

    [Fact]
    public void Consistent_comparisons_give_the_weights_they_were_made_from() => Gen.Double[1, 9].Array[2, 9].Sample(given =>
    {
        Array.Sort(given);
        Array.Reverse(given);
        (double[] BestTo, double[] ToWorst) c = ([.. given.Select(g => given[0] / g)], [.. given.Select(g => g / given[^1])]);
        var outcome = Weigh(c);

        outcome.Weights.ShouldBe([.. given.Select(g => g / given.Sum())], 1e-14);
        outcome.Measure("largest-deviation").Should().BeLessThan(1e-15);
        outcome.Measure("consistency-ratio").Should().BeLessThan(1e-13);
    }, iter: 1000);

    // |2 x 5 - 8| / (64 - 8).
    [Fact]
    public void The_consistency_ratio_is_that_of_the_input()
        => Weighting([8, 2, 1], [1, 5, 8]).Weigh(Group.Of("c0", "c1", "c2")).Measure("consistency-ratio").Should().Be(2.0 / 56);

    [Fact]
    public void Indicators_that_are_all_alike_are_consistent()
    {
        var outcome = new BestWorstWeighting(new BestWorstOptions { Judgements = new Dictionary<string, double> { ["a/b"] = 1, ["a/c"] = 1, ["b/c"] = 1 } }).Weigh(Group.Of("a", "b", "c"));

        outcome.Weights.ShouldBe([1.0 / 3, 1.0 / 3, 1.0 / 3], 1e-16);
        outcome.Measure("consistency-ratio").Should().Be(0);
    }

    // 31.7 x 31.1 = 985.87 in decimals, but not in doubles.
    [Fact]
    public void Decimals_that_fit_together_deviate_by_nothing()
        => Weighting([1, 31.7, 985.87], [985.87, 31.1, 1]).Weigh(Group.Of("c0", "c1", "c2")).Measure("largest-deviation").Should().Be(0);

    [Fact]
    public void Two_indicators_need_one_comparison_and_one_needs_none()
    {
        var weighting = new BestWorstWeighting(new BestWorstOptions { Judgements = new Dictionary<string, double> { ["a/b"] = 4 } });

        weighting.Weights("b", "a").ShouldBe([0.2, 0.8], 1e-16);
        weighting.Weights("z").Should().Equal(1);
        weighting.Wrong(Group.Of("b", "a"), Group.Of("z")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("a/b", "b/c")]
    [InlineData("a/b", "a/c")]
    [InlineData("a/b", "b/c", "c/a")]
    [InlineData("a/b", "b/a", "b/c")]
    [InlineData]
    public void Comparisons_without_a_best_and_a_worst_are_an_error(params string[] pairs)
        => new BestWorstWeighting(new BestWorstOptions { Judgements = pairs.ToDictionary(p => p, _ => 2.0) }).Weigh(Group.Of("a", "b", "c")).Diagnostics.Select(d => d.Rule)
            .Should().Equal(JudgementRules.NoBestAndWorst);

    [Fact]
    public void A_comparison_beyond_that_of_the_best_with_the_worst_is_reported()
    {
        var outcome = Weighting([1, 9, 4], [4, 2, 1]).Weigh(Group.Of("c0", "c1", "c2"));

        outcome.Diagnostics.Should().ContainSingle().Which.Message.Should().Be(
            "c0/c1: 9 is more than c0/c2: 4, but no two can be farther apart than the best and the worst. Correct one of them.");
        outcome.Weights.ShouldBeProper();
        Weighting([1, 2, 4], [4, 9, 1]).Weigh(Group.Of("c0", "c1", "c2")).Diagnostics.Should().ContainSingle().Which.Message.Should().StartWith("c1/c2: 9 is more than c0/c2: 4, ");
    }

    [Fact]
    public void What_is_missing_is_said_with_the_number_of_pairs()
        => new BestWorstWeighting(new BestWorstOptions { Judgements = new Dictionary<string, double> { ["a/b"] = 2 } }).Weigh(Group.Of("a", "b", "c")).Diagnostics.Single().Message.Should().Be(
            "Of a, b, c, the best must be compared with every other, and every other with the worst: 3 pairs in all, the more important one first. There are: a/b.");

    [Fact]
    public void A_judgement_of_1000_is_allowed() => Weighting([1, 1000], [1000, 1]).Wrong(Group.Of("c0", "c1")).Should().BeEmpty();

    [Fact]
    public void A_judgement_below_1_is_an_error() => Weighting([1, 0.5], [0.5, 1]).Wrong(Group.Of("c0", "c1")).Should().Equal("FM4235");

    private static WeightingOutcome Weigh((double[] BestTo, double[] ToWorst) c) => FirstToLast(c).Weigh(Group.Of(Group.Codes(c.BestTo.Length)));

    private static BestWorstWeighting FirstToLast((double[] BestTo, double[] ToWorst) c) => Weighting([1, .. c.BestTo[1..]], [.. c.ToWorst[..^1], 1]);

    // Vectors as papers print them: best to others and others to worst, 1 for the best and the worst themselves.
    private static BestWorstWeighting Weighting(double[] bestTo, double[] toWorst)
    {
        var (best, worst) = (Array.IndexOf(bestTo, 1), Array.LastIndexOf(toWorst, 1));
        var judgements = new Dictionary<string, double>();
        for (var j = 0; j < bestTo.Length; j++)
        {
            if (j != best) judgements[$"c{best}/c{j}"] = bestTo[j];
            if (j != best && j != worst) judgements[$"c{j}/c{worst}"] = toWorst[j];
        }
        return new(new BestWorstOptions { Judgements = judgements });
    }

    private static double LargestDeviation((double[] BestTo, double[] ToWorst) c, IReadOnlyList<double> w)
    {
        var last = w.Count - 1;
        var toOthers = Enumerable.Range(1, last).Max(j => Math.Abs(w[0] - c.BestTo[j] * w[j]));
        return Math.Max(toOthers, Enumerable.Range(0, last).Where(j => j > 0).Select(j => Math.Abs(w[j] - c.ToWorst[j] * w[last])).DefaultIfEmpty(0).Max());
    }

    // min xi over weights and xi, by trying every corner: as many of the constraints as there are weights hold with equality.
    private static double[] BestCorner(double[] bestTo, double[] toWorst)
    {
        var n = bestTo.Length;
        var rows = new List<double[]>();
        for (var j = 1; j < n; j++) Add(0, bestTo[j], j);
        for (var j = 1; j < n - 1; j++) Add(j, toWorst[j], n - 1);
        for (var j = 0; j < n; j++) rows.Add([.. Enumerable.Range(0, n + 1).Select(i => i == j ? -1.0 : 0)]);
        double[] sum = [.. Enumerable.Repeat(1.0, n), 0];
        double[] right = [.. new double[n], 1];
        return Choices(rows.Count, n).Select(choice => LinearSystem.Solve([.. choice.Select(r => rows[r]), sum], right)).OfType<double[]>()
            .Where(x => rows.All(row => row.Zip(x).Sum(p => p.First * p.Second) <= 1e-12)).MinBy(x => x[^1])!;

        void Add(int first, double ratio, int second)
        {
            var row = new double[n + 1];
            (row[first], row[second], row[n]) = (1, -ratio, -1);
            rows.Add(row);
            rows.Add([.. row[..n].Select(x => -x), -1]);
        }
    }

    private static IEnumerable<int[]> Choices(int count, int size, int from = 0) => size == 0 ? [[]]
        : Enumerable.Range(from, Math.Max(0, count - from)).SelectMany(first => Choices(count, size - 1, first + 1).Select(rest => (int[])[first, .. rest]));
}
