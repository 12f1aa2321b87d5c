using System.Runtime.CompilerServices;
using FusionMetrics.Ranking;
using FusionMetrics.Testing.Tests.Fakes;

namespace FusionMetrics.Testing.Tests;

/// <summary>The kit can fail: each fake breaks one promise and is caught by that one.</summary>
public class BrokenRankingTests
{
    private static readonly WeightedSum Sound = new();

    internal static Dictionary<string, IRanking> Broken { get; } = new()
    {
        ["ranking.defined"] = Undefined(),
        ["ranking.answers"] = new FakeRanking { Fitting = (_, _) => throw new FusionMetricsException(RankingRules.CostColumn.Says("Never.")) },
        ["ranking.answers-positive"] = new FakeRanking { Fitting = (_, _) => throw new FusionMetricsException(RankingRules.CostColumn.Says("Never.")) },
        ["ranking.answers-thousand"] = new FakeRanking { Fitting = (frame, columns) => columns.RowCount < 900 ? frame : throw new FusionMetricsException(RankingRules.TooManyRows.Says("Too many.")) },
        ["ranking.frame"] = new FakeRanking { Fitting = (frame, _) => frame.With("note", double.NaN) },
        ["ranking.storable"] = Remembering(),
        ["ranking.pure"] = Impure(),
        ["ranking.culture-free"] = FakeRanking.WithOffset(_ => Culture.Number),
        ["ranking.thread-safe"] = Racing(),
        ["ranking.rows-independent"] = Afterwards(scores => { if (scores.Length >= 8) scores[0] += 1e-12; }),
        ["ranking.overwrites"] = Adding(),
        ["ranking.dominance"] = new FakeRanking { Scores = FakeRanking.Each(row => row.Sum(x => x / row.Length) - 0.9 * (row.Max() / 2 - row.Min() / 2)) },
        ["ranking.balanced-dominance"] = new FakeRanking { Scores = FakeRanking.Each(row => Dented(row.Sum(x => x / row.Length))) },
        ["ranking.best-above-worst"] = Afterwards(scores => scores.Clear()),
        ["ranking.column-order"] = new FakeRanking { Scores = FakeRanking.Each(row => row[0]) },
        ["ranking.row-order"] = FakeRanking.WithOffset(columns => columns.Sum(c => Bounded(c.ToArray()[0]))),
        ["ranking.mergeable"] = FakeRanking.WithOffset(columns => columns[0].Collect(new PartCount())),
        ["ranking.any-unit"] = FakeRanking.WithOffset(columns => columns.Sum(c => Bounded(c.InAnyUnit.Statistics.Maximum))),
        ["ranking.takes-missing"] = new FakeRanking { Scores = FakeRanking.Each(row => row.Sum(x => double.IsNaN(x) ? 0 : x / row.Length)) },
        ["ranking.true-gradient"] = new FakeRankingGradient(1.001),
        ["ranking.unit-invariant"] = Sound,
        ["ranking.shift-invariant"] = Sound,
        ["ranking.replication-invariant"] = FakeRanking.WithOffset(columns => columns[0].Statistics.Count),
    };

    public static TheoryData<string> Promises => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_broken_ranking_is_caught_by_the_promise_it_breaks_and_by_no_other(string promise)
    {
        var violations = Conformance.Check(Broken[promise], Caught.ClaimOf(promise));

        violations.ShouldBeOnly(promise);
    }

    private static double Bounded(double x) => Math.Abs(x) / (1 + Math.Abs(x));

    // Rises from 0 to 1, but for the middle.
    private static double Dented(double x) => x - 4 * Math.Max(0, 0.25 - Math.Abs(x - 0.5));

    private static FakeRanking Undefined() => new()
    {
        Fitting = (frame, columns) => frame.With("spread", [.. columns.Select(c => c.Statistics.IsConstant ? 0.0 : 1.0)]),
        Scores = (frame, rows, scores) =>
        {
            Sound.Score(frame, rows, scores);
            if (frame["spread"].Contains(0)) scores.Fill(double.NaN);
        },
    };

    private delegate void Afterthought(Span<double> scores);

    private static FakeRanking Afterwards(Afterthought change) => new()
    {
        Scores = (frame, rows, scores) =>
        {
            Sound.Score(frame, rows, scores);
            change(scores);
        },
    };

    // Knows its frames by themselves, not by what is in them.
    private static FakeRanking Remembering()
    {
        var known = new ConditionalWeakTable<RankingFrame, object>();
        return new FakeRanking
        {
            Fitting = (frame, _) =>
            {
                known.Add(frame, frame);
                return frame;
            },
            Scores = (frame, rows, scores) =>
            {
                Sound.Score(frame, rows, scores);
                if (!known.TryGetValue(frame, out _)) scores.Clear();
            },
        };
    }

    private static FakeRanking Impure()
    {
        var calls = 0;
        return FakeRanking.WithOffset(_ => ++calls * 1e-13);
    }

    private static FakeRanking Racing()
    {
        var race = new Race<RankingFrame>();
        return new FakeRanking { Scores = (frame, rows, scores) => Sound.Score(race.Through(frame), rows, scores) };
    }

    private static FakeRanking Adding() => new()
    {
        Scores = (frame, rows, scores) =>
        {
            var sum = new double[scores.Length];
            Sound.Score(frame, rows, sum);
            for (var i = 0; i < sum.Length; i++) scores[i] += sum[i];
        },
    };
}
