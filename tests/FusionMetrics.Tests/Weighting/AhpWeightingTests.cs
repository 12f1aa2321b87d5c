using CsCheck;
using FusionMetrics.Methods;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>Properties. Values are in Reference: AhpCaseTests.</summary>
public class AhpWeightingTests
{
    // Saaty's scale, both ways round.
    private static readonly Gen<double> Answer = Gen.Select(Gen.Int[1, 9], Gen.Bool, (a, inverse) => inverse ? 1.0 / a : a);

    private static readonly Gen<double[][]> Judgements = Gen.Int[1, 7].SelectMany(n => Answer.Array[n].Array[n]);

    private static readonly Gen<double[]> Given = Gen.Double[0.05, 1].Array[1, 9];

    [Fact]
    public void Consistent_judgements_give_the_weights_they_were_made_from() => Given.Sample(given =>
    {
        var outcome = Weighting(given.Length, (i, j) => [given[i] / given[j]]).Weigh(Group.Of(Group.Codes(given.Length)));

        outcome.Weights.ShouldBe([.. given.Select(g => g / given.Sum())], 5e-16 * given.Length);
        outcome.Measure("lambda-max").Should().BeApproximately(given.Length, 1e-15 * given.Length);
        outcome.Measure("consistency-ratio").Should().BeInRange(0, 1e-15);
        outcome.Diagnostics.Should().BeEmpty();
    }, iter: 1000);

    [Fact]
    public void Weights_are_proper_and_no_eigenvalue_is_below_n() => Judgements.Sample(a =>
    {
        var outcome = Weighting(a.Length, (i, j) => [a[i][j]]).Weigh(Group.Of(Group.Codes(a.Length)));

        outcome.Weights.ShouldBeProper();
        outcome.Measure("lambda-max").Should().BeGreaterThanOrEqualTo(a.Length);
        outcome.Measure("consistency-index").Should().BeApproximately(a.Length < 3 ? 0 : (outcome.Measure("lambda-max") - a.Length) / (a.Length - 1), 1e-14);
        outcome.Diagnostics.Count.Should().Be(outcome.Measure("consistency-ratio") > 0.1 ? 1 : 0);
    }, iter: 1000);

    [Fact]
    public void The_order_of_indicators_changes_the_order_of_weights_and_nothing_else() => Gen.Select(Judgements, Gen.Int).Sample((a, seed) =>
    {
        var codes = Group.Codes(a.Length);
        int[] order = [.. Enumerable.Range(0, codes.Length)];
        new Random(seed).Shuffle(order);
        var weighting = Weighting(a.Length, (i, j) => [a[i][j]]);
        var weights = weighting.Weights(codes);
        weighting.Weights(Array.ConvertAll(order, i => codes[i])).ShouldBe(Array.ConvertAll(order, i => weights[i]), 3e-16);
    }, iter: 1000);

    [Fact]
    public void A_pair_may_be_written_either_way_round() => Judgements.Sample(a => Weighting(a.Length, (i, j) => [a[i][j]], turned: true).Weights(Group.Codes(a.Length))
        .ShouldBe(Weighting(a.Length, (i, j) => [a[i][j]]).Weights(Group.Codes(a.Length)), 1e-15), iter: 1000);

    [Fact]
    public void Judges_who_agree_count_as_one() => Gen.Select(Judgements, Gen.Int[1, 5], Gen.Int[0, 1]).Sample((a, judges, aggregation) =>
        Weighting(a.Length, (i, j) => [.. Enumerable.Repeat(a[i][j], judges)], (AhpAggregation)aggregation).Weights(Group.Codes(a.Length))
            .ShouldBe(Weighting(a.Length, (i, j) => [a[i][j]]).Weights(Group.Codes(a.Length)), 1e-14), iter: 1000);

    [Fact]
    public void Judgements_are_joined_by_their_geometric_mean()
        => Weighting(2, (_, _) => [2, 8], AhpAggregation.Judgements).Weights("c0", "c1").ShouldBe([0.8, 0.2], 1e-15);

    [Fact]
    public void Priorities_are_joined_by_their_mean()
        => Weighting(2, (_, _) => [1, 3], AhpAggregation.Priorities).Weights("c0", "c1").ShouldBe([(0.5 + 0.75) / 2, (0.5 + 0.25) / 2], 1e-15);

    [Fact]
    public void Judges_may_count_differently()
    {
        var judgements = new Dictionary<string, IReadOnlyList<double>> { ["a/b"] = [2, 16] };

        new AhpWeighting(new AhpOptions { Judgements = judgements, JudgeWeights = [2, 1] }).Weights("a", "b").ShouldBe([0.8, 0.2], 1e-15);
        new AhpWeighting(new AhpOptions { Judgements = judgements, JudgeWeights = [1, 3], Aggregation = AhpAggregation.Priorities }).Weights("a", "b")
            .ShouldBe([(2.0 / 3 + 3 * 16.0 / 17) / 4, (1.0 / 3 + 3.0 / 17) / 4], 1e-15);
    }

    [Theory]
    [InlineData("3", true)]
    [InlineData("2 16", true)]
    [InlineData("", false)]
    [InlineData("2 0", false)]
    [InlineData("1001 2", false)]
    public void A_recipe_gives_each_pair_one_judgement_or_more_from_a_thousandth_to_a_thousand(string answers, bool isRead)
    {
        var nowhere = new DiagnosticLocation();
        RecipeNode[] list = [.. answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(answer => new RecipeScalar(answer, nowhere))];
        var map = new RecipeMap([KeyValuePair.Create(new RecipeScalar("a/b", nowhere), (RecipeNode)new RecipeList(list, nowhere))], nowhere);
        var problems = new List<OptionProblem>();

        var read = (AhpOptions)AhpOptions.Set.Read([KeyValuePair.Create(new RecipeScalar("judgements", nowhere), (RecipeNode)map)], problems.Add);

        (problems.Count == 0, read.Judgements?.Count == 1).Should().Be((isRead, isRead));
    }

    [Fact]
    public void Inconsistent_judgements_are_reported_with_the_pair_to_mend()
    {
        // a is 2 b and b is 2 c, so that a should be 4 c; it is said to be a ninth of it.
        var outcome = new AhpWeighting(new AhpOptions { Judgements = new Dictionary<string, IReadOnlyList<double>> { ["a/b"] = [2], ["b/c"] = [2], ["a/c"] = [1.0 / 9] } }).Weigh(Group.Of("a", "b", "c"));

        var warning = outcome.Diagnostics.Should().ContainSingle().Which;
        (warning.Rule, warning.Severity).Should().Be((JudgementRules.Inconsistent, Severity.Warning));
        warning.Message.Should().Be("The judgements of a, b, c have a consistency ratio of 1.383, above 0.1. Farthest from the weights is c/a: 9; "
            + "the others imply 0.25, which would leave a ratio of 0.000. Have that pair judged again.");
    }

    [Fact]
    public void Mending_the_reported_pair_makes_judgements_more_consistent() => Judgements.Where(a => a.Length > 2).Sample(a =>
    {
        var matrix = Matrix(a);
        var (first, second) = matrix.Farthest();
        matrix.With(first, second, matrix.Implied(first, second)).ConsistencyRatio.Should().BeLessThanOrEqualTo(matrix.ConsistencyRatio + 1e-15);
    }, iter: 1000);

    [Fact]
    public void The_reported_pair_is_the_farthest_from_the_weights_with_the_more_important_one_first() => Judgements.Where(a => a.Length > 2).Sample(a =>
    {
        var matrix = Matrix(a);
        double[] weights = [.. matrix.Weights.Select(w => w.ToDouble())];
        var (first, second) = matrix.Farthest();

        Factor(first, second).Should().BeGreaterThanOrEqualTo(CodePairs.Of(a.Length).Max(p => Factor(p.First, p.Second)) * (1 - 1e-11));
        matrix.Ratio(first, second).Should().BeGreaterThanOrEqualTo(1);

        double Factor(int i, int j) => Math.Exp(Math.Abs(Math.Log(matrix.Ratio(i, j) * weights[j] / weights[i])));
    }, iter: 1000);

    [Fact]
    public void A_pair_that_is_judged_alike_is_reported_in_the_order_of_the_indicators()
    {
        // Each is twice the next, so that the first would be 8 times the last; they are said to be alike.
        var (first, second) = Matrix([[1, 2, 4, 1], [0, 1, 2, 4], [0, 0, 1, 2], [0, 0, 0, 1]]).Farthest();

        (first, second).Should().Be((0, 3));
    }

    [Fact]
    public void Each_inconsistent_judge_is_named()
    {
        var judgements = new Dictionary<string, IReadOnlyList<double>> { ["a/b"] = [2, 2], ["b/c"] = [2, 2], ["a/c"] = [4, 1.0 / 9] };
        var weighting = new AhpWeighting(new AhpOptions { Judgements = judgements, Aggregation = AhpAggregation.Priorities });

        var outcome = weighting.Weigh(Group.Of("a", "b", "c"));

        outcome.Diagnostics.Should().ContainSingle().Which.Message.Should().StartWith("The judgements of a, b, c by judge 2 have");
        outcome.Measure("consistency-ratio").Should().BeGreaterThan(1);
    }

    // Saaty (1980) up to 15; the fit of Alonso and Lamata (2006) goes on where the table ends.
    [Theory]
    [InlineData(3, 0.58)]
    [InlineData(12, 1.48)]
    [InlineData(15, 1.59)]
    [InlineData(16, (1.7699 * 16 - 4.3513) / 15)]
    public void The_random_index_is_the_tabulated_one(int count, double index) => ComparisonMatrix.RandomIndex(count).Should().BeApproximately(index, 1e-14);

    [Fact]
    public void Each_group_takes_the_judgements_of_its_own()
    {
        var weighting = new AhpWeighting(new AhpOptions { Judgements = new Dictionary<string, IReadOnlyList<double>> { ["a/b"] = [3], ["x/y"] = [1] } });

        weighting.Wrong(Group.Of("a", "b"), Group.Of("x", "y"), Group.Of("alone")).Should().BeEmpty();
        weighting.Weights("b", "a").ShouldBe([0.25, 0.75], 1e-15);
        weighting.Weights("y", "x").Should().Equal(0.5, 0.5);
        weighting.Weights("alone").Should().Equal(1);
    }

    [Fact]
    public void What_is_missing_twice_or_of_another_group_is_an_error()
    {
        var weighting = new AhpWeighting(new AhpOptions { Judgements = new Dictionary<string, IReadOnlyList<double>> { ["a/b"] = [3], ["b/a"] = [2], ["a/x"] = [2], ["a/q"] = [2] } });

        weighting.Wrong(Group.Of("a", "b", "c"), Group.Of("x")).Should().Equal("FM4232", "FM4231", "FM4237", "FM4236");
        weighting.Weigh(Group.Of("a", "b", "c")).Diagnostics[0].Message.Should().Be("'a/b' and 'b/a' are both given. Keep one of them.");
        weighting.Weigh(Group.Of("a", "b", "c")).Diagnostics[^1].Message.Should().Be(
            "Of the pairs of a, b, c, a/c, b/c are not judged. Say how many times as important the first is as the second, such as a/c: 3.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(1001)]
    [InlineData(double.NaN)]
    public void A_judgement_out_of_range_is_an_error(double answer) => Weighting(2, (_, _) => [answer]).Wrong(Group.Of("c0", "c1")).Should().Equal("FM4235");

    [Theory]
    [InlineData(0.001)]
    [InlineData(1000)]
    public void A_judgement_at_an_end_of_the_range_is_allowed(double answer) => Weighting(2, (_, _) => [answer]).Wrong(Group.Of("c0", "c1")).Should().BeEmpty();

    [Fact]
    public void One_missing_pair_is_named()
        => new AhpWeighting(new AhpOptions { Judgements = new Dictionary<string, IReadOnlyList<double>> { ["a/b"] = [3], ["a/c"] = [2] } }).Weigh(Group.Of("a", "b", "c")).Diagnostics.Single().Message
            .Should().Be("Of the pairs of a, b, c, b/c is not judged. Say how many times as important the first is as the second, such as b/c: 3.");

    // A code may have a slash, so that a pair could be read in two ways; the one that both codes are known of is meant.
    [Fact]
    public void A_code_may_have_a_slash()
        => new AhpWeighting(new AhpOptions { Judgements = new Dictionary<string, IReadOnlyList<double>> { ["a/b/c"] = [3] } }).Wrong(Group.Of("a/b", "c"), Group.Of("a")).Should().BeEmpty();

    [Fact]
    public void Judges_must_be_as_many_for_every_pair_and_have_as_many_weights()
    {
        var judgements = new Dictionary<string, IReadOnlyList<double>> { ["a/b"] = [3, 2], ["a/c"] = [3], ["b/c"] = [1, 1] };

        new AhpWeighting(new AhpOptions { Judgements = judgements, JudgeWeights = [1, 1, 1] }).Wrong(Group.Of("a", "b", "c")).Should().Equal("FM4238", "FM4238");
        new AhpWeighting(new AhpOptions { Judgements = judgements, JudgeWeights = [0, 1] }).Wrong(Group.Of("a", "b", "c")).Should().Equal("FM4238", "FM4235");
        new AhpWeighting(new AhpOptions { Judgements = judgements, JudgeWeights = [1, double.PositiveInfinity] }).Wrong(Group.Of("a", "b", "c")).Should().Equal("FM4238", "FM4235");
    }

    private static ComparisonMatrix Matrix(double[][] a)
        => new(a.Length, CodePairs.Of(a.Length).Select(p => (p.First, p.Second, (FusionMetrics.Numerics.DoubleDouble)a[p.First][p.Second])));

    private static AhpWeighting Weighting(int count, Func<int, int, IReadOnlyList<double>> answers, AhpAggregation aggregation = AhpAggregation.Judgements, bool turned = false)
        => new(new AhpOptions
        {
            Judgements = CodePairs.Of(count).ToDictionary(p => turned ? $"c{p.Second}/c{p.First}" : $"c{p.First}/c{p.Second}",
                p => turned ? [.. answers(p.First, p.Second).Select(a => 1 / a)] : answers(p.First, p.Second)),
            Aggregation = aggregation,
        });
}
