using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>The edges: an answer in numbers, or a diagnostic that says what to do. Never NaN, never another exception.</summary>
public class RankingEdgeTests
{
    private static readonly double[] Edges = [0, 0, 1, 1, 0.5, -1, 1e300, -1e300, 1e-300, 3e-320, double.Epsilon, double.MaxValue, double.MinValue, 7];

    public static TheoryData<string> Names => RankingCase.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_table_has_finite_scores_or_a_diagnostic(string name)
    {
        var ranking = RankingCase.All[name].Ranking;
        var (asked, answered) = (0, 0);
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 4], Gen.Int[1, Edges.Length]).SelectMany((rows, columns, kinds) => Gen.Select(
                Gen.Int[0, kinds - 1].Select(i => Edges[i]).Array[columns].Array[rows], Numbers.BenefitOrCost.Array[columns], Gen.Int[0, 3].Array[columns]))
            .Sample((rows, directions, shares) =>
            {
                asked++;
                var total = shares.Sum();
                var weights = Array.ConvertAll(shares, share => total == 0 ? 1.0 / shares.Length : (double)share / total);
                if (Scores(ranking, rows, directions, weights) is not { } scores) return;
                scores.All(double.IsFinite).Should().BeTrue();
                answered++;
            }, iter: 1000);
        answered.Should().BeGreaterThan(asked / 20, "a ranking that declines everything keeps every promise");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_single_row_and_rows_that_are_all_alike_have_one_score(string name)
    {
        var ranking = RankingCase.All[name].Ranking;
        foreach (var value in new[] { 0.5, 1 })
        {
            if (ranking is Cocoso) continue;
            Scores(ranking, [[value, value]], [default, default], [0.5, 0.5])!.Should().ContainSingle();
            Scores(ranking, [[value, value], [value, value], [value, value]], [default, default], [0.5, 0.5])!.Distinct().Should().ContainSingle();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rows_that_differ_are_ranked_without_a_word_whatever_stood_where_their_scores_go(string name)
    {
        var ranking = RankingCase.All[name].Ranking;
        var columns = Matrix.Columns([[0.2, 0.9], [0.7, 0.3], [0.9, 0.1], [0.4, 0.6]]);
        var frame = ranking.Fit(columns, [0.25, 0.75]);
        double[] scores = [7, 7, 7, 7];

        ranking.Score(frame, new RowBlock([.. columns.SelectMany(c => c.ToArray())], 2, 4, 4), scores);

        frame.Diagnostics.Should().BeEmpty();
        scores.Should().Equal(columns.Scored(ranking, frame));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_indicator_that_weighs_nothing_changes_nothing(string name)
    {
        var ranking = RankingCase.All[name].Ranking;
        double[][] rows = [[0.2, 0.9], [0.7, 0.3], [0.9, 0.1], [0.4, 0.6]];
        double[][] more = [[0.2, 0.9, 1], [0.7, 0.3, 0], [0.9, 0.1, 0.5], [0.4, 0.6, 0.2]];
        var with = Scores(ranking, more, new Direction[3], [0.25, 0.75, 0])!;
        // The largest distance of grey relation is over all columns, whatever they weigh.
        if (ranking is GreyRelation) with = Scores(ranking, Array.ConvertAll(more, row => (double[])[row[0], row[1], row[2] * 0.8]), new Direction[3], [0.25, 0.75, 0])!;
        with.Zip(Scores(ranking, rows, new Direction[2], [0.25, 0.75])!).Should().OnlyContain(s => Math.Abs(s.First - s.Second) < 1e-14);
    }

    private static double[]? Scores(IRanking ranking, double[][] rows, Direction[] directions, double[] weights)
    {
        var columns = Matrix.Columns(rows, directions);
        try
        {
            var frame = ranking.Fit(columns, weights);
            frame.Vectors.Values.Should().OnlyContain(vector => vector.All(double.IsFinite));
            return frame.Diagnostics.Any(d => d.Severity == Severity.Error) ? null : columns.Scored(ranking, frame);
        }
        catch (FusionMetricsException declined)
        {
            declined.Diagnostics.Any(d => d.Severity == Severity.Error).Should().BeTrue();
            return null;
        }
    }
}
