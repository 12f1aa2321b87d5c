using System.Runtime.Intrinsics;
using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>
/// ELECTRE III beside its definition, step by step and without any short cut. Cases of another implementation are in Reference: ElectreCaseTests;
/// what all rankings of this kind promise is in SampleRankingTests.
/// </summary>
public class ElectreTests
{
    // Half of them on a grid, where credibilities tie.
    private static readonly Gen<ElectreOptions> Options = Gen.OneOf(
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 3]).Select((q, p, v) => Of(q / 4.0, p / 4.0, v / 4.0)),
        Gen.Select(Gen.Double[0, 0.3], Gen.Double[0, 0.3], Gen.Double[0, 0.4]).Select(Of));

    private static readonly double[] Levels = LevelsBelow(1);

    [Fact]
    public void Distillations_and_ranks_are_the_definition()
        => Gen.Select(TiedCases.All, Options).Sample((given, options) =>
        {
            var (rows, directions, weights) = given;
            var credibility = ElectreDefinition.Credibility(TiedCases.Oriented(rows, directions), weights, options);

            var outcome = new Electre(options).Rank(Matrix.Columns(rows, directions), weights);

            outcome.Descending.Should().Equal(ElectreDefinition.Distilled(credibility, best: true));
            outcome.Ascending.Should().Equal(ElectreDefinition.Distilled(credibility, best: false));
            outcome.Ranks.Should().Equal(ElectreDefinition.MedianRanks([.. outcome.Descending], [.. outcome.Ascending]));
        }, iter: 1000);

    [Fact]
    public void Credibilities_within_the_tolerance_of_a_level_or_of_one_another_are_equal()
        => Gen.Int[2, 7].SelectMany(n => Gen.Int[0, Levels.Length - 1].Select(i => Levels[i]).Array[n].Array[n]).Sample(credibility =>
        {
            double[] all = [.. credibility.SelectMany(row => row)];
            Distillation.Classes(all, credibility.Length, DistillationOrder.Descending).Should().Equal(ElectreDefinition.Distilled(credibility, best: true));
            Distillation.Classes(all, credibility.Length, DistillationOrder.Ascending).Should().Equal(ElectreDefinition.Distilled(credibility, best: false));
        }, iter: 3000);

    [Fact]
    public void At_the_lowest_level_a_row_outranks_where_it_is_clearly_more_credible()
    {
        foreach (var forward in Levels)
            foreach (var backward in Levels)
                double.IsNaN(Outranking.Holds(Vector512.Create(forward), Vector512.Create(backward))[0]).Should().Be(ElectreDefinition.Outranks(forward, backward));
    }

    [Fact]
    public void Credibilities_are_the_definition()
        => Gen.Select(TiedCases.All, Options).Sample((given, options) =>
        {
            var (rows, directions, weights) = given;
            var all = new Credibility(new Electre(options).Fit(Matrix.Columns(rows, directions), weights)).OfAll();
            all.Should().Equal(ElectreDefinition.Credibility(TiedCases.Oriented(rows, directions), weights, options).SelectMany(row => row), (a, b) => Math.Abs(a - b) < 1e-14);
        }, iter: 1000);

    [Fact]
    public void The_score_is_the_rank_turned_round_between_0_and_1()
        => Gen.Select(TiedCases.Small, Options).Sample((given, options) =>
        {
            var columns = Matrix.Columns(given.Rows, given.Directions);
            var ranks = new Electre(options).Rank(columns, given.Weights).Ranks;
            columns.Ranked(new Electre(options), given.Weights).Should().Equal(ranks.Select(rank => (ranks.Count - rank) / (ranks.Count - 1)));
        }, iter: 1000);

    [Fact]
    public void A_row_better_in_anything_and_worse_in_nothing_is_never_classed_below()
        => Gen.Select(TiedCases.All, Options).Sample((given, options) =>
        {
            var oriented = TiedCases.Oriented(given.Rows, given.Directions);
            var outcome = new Electre(options).Rank(Matrix.Columns(given.Rows, given.Directions), given.Weights);
            for (var i = 0; i < oriented.Length; i++)
                for (var k = 0; k < oriented.Length; k++)
                    if (oriented[i].Zip(oriented[k]).All(z => z.First >= z.Second))
                        outcome.Compare(i, k).Should().BeOneOf(PreferenceRelation.Preferred, PreferenceRelation.Indifferent);
        }, iter: 1000);

    [Fact]
    public void Distillations_are_the_same_whatever_the_order_of_many_rows()
    {
        var random = new Random(7);
        double[][] rows = [.. Enumerable.Range(0, 120).Select(_ => (double[])[random.NextDouble(), random.NextDouble(), random.Next(4), random.NextDouble()])];
        var options = new ElectreOptions { Indifference = 0.05, Preference = 0.2, Veto = 0.7, PreferenceOf = new Dictionary<string, double> { ["c3"] = 1 }, VetoOf = new Dictionary<string, double> { ["c3"] = 0 } };
        var order = Enumerable.Range(0, rows.Length).OrderBy(_ => random.Next()).ToArray();

        var outcome = new Electre(options).Rank(Matrix.Columns(rows), [0.3, 0.2, 0.1, 0.4]);
        var shuffled = new Electre(options).Rank(Matrix.Columns([.. order.Select(i => rows[i])]), [0.3, 0.2, 0.1, 0.4]);

        shuffled.Descending.Should().Equal(order.Select(i => outcome.Descending[i]));
        shuffled.Ascending.Should().Equal(order.Select(i => outcome.Ascending[i]));
        var credibility = ElectreDefinition.Credibility(rows, [0.3, 0.2, 0.1, 0.4], options);
        outcome.Descending.Should().Equal(ElectreDefinition.Distilled(credibility, best: true));
        outcome.Ascending.Should().Equal(ElectreDefinition.Distilled(credibility, best: false));
        outcome.Descending.Distinct().Count().Should().BeGreaterThan(10);
    }

    [Fact]
    public void A_row_that_was_not_learned_from_stands_halfway_and_as_dominance_allows()
        => Gen.Select(TiedCases.Small, Options).Sample((given, options) =>
        {
            var (rows, directions, weights) = given;
            var (oriented, last) = (TiedCases.Oriented(rows, directions), rows.Length - 1);
            var credibility = ElectreDefinition.Credibility(oriented, weights, options);
            var frame = new Electre(options).Fit(Matrix.Columns(rows[..last], directions), weights);

            var between = (Best(i => ElectreDefinition.Outranks(credibility, last, i, 0)) + Worst(i => ElectreDefinition.Outranks(credibility, i, last, 0))) / 2;
            var place = Math.Max(Best(i => IsNowhereWorse(last, i)), Math.Min(Worst(i => IsNowhereWorse(i, last)), between));
            Matrix.Columns(rows[last..], directions).Scored(new Electre(options), frame)[0].Should().BeApproximately(place, 1e-15);

            double Best(Func<int, bool> which) => Enumerable.Range(0, last).Where(which).Select(i => frame["score"][i]).Append(0).Max();
            double Worst(Func<int, bool> which) => Enumerable.Range(0, last).Where(which).Select(i => frame["score"][i]).Append(1).Min();
            bool IsNowhereWorse(int i, int k) => weights.Select((w, j) => w == 0 || oriented[i][j] >= oriented[k][j]).All(holds => holds);
        }, iter: 1000);

    [Fact]
    public void A_row_that_was_not_learned_from_stands_between_those_it_outranks_and_those_that_outrank_it()
    {
        var columns = Matrix.Columns([[1, 1], [3, 3], [5, 5], [7, 7]]);
        var frame = new Electre(new ElectreOptions()).Fit(columns, [0.5, 0.5]);

        frame["score"].Should().Equal([0, 1 / 3.0, 2 / 3.0, 1], (a, b) => Math.Abs(a - b) < 1e-15);
        // Between two; better and worse than all; one better and the other worse than all, which outranks and is outranked by none.
        Matrix.Columns([[4, 4], [9, 9], [0, 0], [9, 0]]).Scored(new Electre(new ElectreOptions()), frame).Should().Equal([0.5, 1, 0, 0.5], (a, b) => Math.Abs(a - b) < 1e-15);
    }

    [Fact]
    public void A_veto_of_one_indicator_keeps_rows_apart_whatever_the_others_say()
    {
        double[][] rows = [[9, 9, 0], [1, 1, 9]];

        new Electre(new ElectreOptions()).Rank(Matrix.Columns(rows), [0.4, 0.4, 0.2]).Compare(0, 1).Should().Be(PreferenceRelation.Preferred);
        new Electre(new ElectreOptions { VetoOf = new Dictionary<string, double> { ["c3"] = 5 } }).Rank(Matrix.Columns(rows), [0.4, 0.4, 0.2])
            .Compare(0, 1).Should().Be(PreferenceRelation.Indifferent);
    }

    [Fact]
    public void A_column_without_weight_counts_for_nothing_not_even_by_its_veto()
        => new Electre(new ElectreOptions { VetoOf = new Dictionary<string, double> { ["c2"] = 5 } })
            .Rank(Matrix.Columns([[1, 9], [2, 0]]), [1, 0]).Ranks.Should().Equal(2, 1);

    [Fact]
    public void A_single_row_is_in_the_middle() => Matrix.Columns([[3, 4]]).Ranked(new Electre(new ElectreOptions()), [0.5, 0.5]).Should().Equal(0.5);

    [Theory]
    [InlineData(0.5, 0.2, 0)]
    [InlineData(0.1, 0.2, 0.15)]
    public void Thresholds_in_the_wrong_order_are_an_error_that_names_the_indicator(double q, double p, double v)
        => new Electre(new ElectreOptions { Indifference = q, Preference = p, Veto = v }).Fit(Matrix.Columns([[1], [2]]), [1]).Diagnostics
            .Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Rule == RankingRules.ThresholdOrder && d.Location!.Column == "c1");

    [Fact]
    public void More_rows_than_are_compared_with_one_another_are_declined_with_advice()
        => new Electre(new ElectreOptions()).Fit(new ArrayColumn[] { new(new double[Electre.MostRows + 1]) }, [1]).Diagnostics
            .Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Rule == RankingRules.TooManyRows && d.Message.Contains("3000") && d.Message.Contains("per-period"));

    [Fact]
    public void What_fitting_declines_is_not_ranked_either()
    {
        RuleOf(new ElectreOptions(), new double[Electre.MostRows + 1]).Should().Be(RankingRules.TooManyRows);
        RuleOf(new ElectreOptions { Indifference = 0.5, Preference = 0.2 }, 1, 2).Should().Be(RankingRules.ThresholdOrder);

        static DiagnosticRule RuleOf(ElectreOptions options, params double[] values)
            => FluentActions.Invoking(() => new Electre(options).Rank(new ArrayColumn[] { new(values) }, [1])).Should().Throw<FusionMetricsException>()
                .Which.Diagnostics.Should().ContainSingle().Which.Rule;
    }

    // What is just not clearly less than 1, than that, and so on; and what differs from these by the tolerance, and by half of it.
    private static double[] LevelsBelow(double level)
    {
        var levels = new List<double> { 0, level };
        while ((level = Outranking.Cut(level)) > 0)
            levels.AddRange([level, level - Outranking.Rounding, level - Outranking.Rounding / 2, level + Outranking.Rounding]);
        return [.. levels];
    }

    private static ElectreOptions Of(double q, double p, double v) => new() { Indifference = q, Preference = q + p, Veto = v == 0 ? 0 : q + p + v };
}
