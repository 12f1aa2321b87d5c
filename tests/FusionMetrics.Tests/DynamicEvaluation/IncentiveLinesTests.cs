using CsCheck;
using FusionMetrics.DynamicEvaluation;

namespace FusionMetrics.Tests.DynamicEvaluation;

public class IncentiveLinesTests
{
    private static readonly double[] Times = [2000, 2001, 2003, 2004];

    private static readonly Gen<double[][]> Paths = Gen.Double[0, 1].Array[4].Array[2, 12];

    // Two regions start at 0; one rises by 0.2 a year, the other falls by 0.2. The mean stands still; with 0.5 the lines rise and fall by 0.1 a
    // year. Over 2 years the areas between path and line are 0.2 each, 0.1 a year; both count half.
    [Fact]
    public void Two_regions_that_part_are_rewarded_and_punished_by_half_their_triangles()
    {
        var outcome = new IncentiveLines(new IncentiveLinesOptions()).Evaluate(new ScoreHistory([0, 1, 2], [[0, 0.2, 0.4], [0, -0.2, -0.4]]));

        Measure(outcome, "level").Zip([0.2, -0.2]).Should().OnlyContain(p => Math.Abs(p.First - p.Second) < 1e-15);
        Measure(outcome, "above").Zip([0.1, 0]).Should().OnlyContain(p => Math.Abs(p.First - p.Second) < 1e-15);
        Measure(outcome, "below").Zip([0, 0.1]).Should().OnlyContain(p => Math.Abs(p.First - p.Second) < 1e-15);
        outcome.Scores.Zip([0.25, -0.25]).Should().OnlyContain(p => Math.Abs(p.First - p.Second) < 1e-15);
    }

    [Fact]
    public void As_much_is_given_as_taken() => Paths.Sample(paths =>
    {
        var outcome = Evaluate(paths);

        outcome.Scores.Sum().Should().BeApproximately(Measure(outcome, "level").Sum(), 1e-14);
    });

    // Independent of the closed forms of the areas: many thin strips.
    [Fact]
    public void Areas_are_those_of_thin_strips() => Paths.Sample(paths =>
    {
        var outcome = Evaluate(paths);
        double[] growth = [.. paths.Select(p => (p[^1] - p[0]) / 4)];
        var (mean, start) = (growth.Average(), paths.Average(p => p[0]));
        var (upper, lower) = (mean + (growth.Max() - mean) * 0.5, mean - (mean - growth.Min()) * 0.5);

        for (var i = 0; i < paths.Length; i++)
        {
            const int strips = 4000;
            var (level, above, below) = (0.0, 0.0, 0.0);
            for (var s = 0; s < strips; s++)
            {
                var t = 4 * (s + 0.5) / strips;
                var y = At(paths[i], t);
                level += y / strips;
                above += Math.Max(0, y - start - upper * t) / strips;
                below += Math.Max(0, start + lower * t - y) / strips;
            }
            Measure(outcome, "level")[i].Should().BeApproximately(level, 1e-6);
            Measure(outcome, "above")[i].Should().BeApproximately(above, 1e-6);
            Measure(outcome, "below")[i].Should().BeApproximately(below, 1e-6);
        }
    }, iter: 200);

    [Fact]
    public void A_region_that_is_nowhere_worse_than_another_does_not_score_less() => Gen.Select(Paths, Gen.Double[0, 1].Array[4]).Sample((paths, more) =>
    {
        paths[1] = [.. paths[0].Zip(more, (s, m) => s + m)];

        var scores = Evaluate(paths).Scores;

        scores[1].Should().BeGreaterThanOrEqualTo(scores[0] - 1e-15);
    });

    [Fact]
    public void Lines_further_out_leave_smaller_areas() => Paths.Sample(paths =>
    {
        var (near, far) = (Evaluate(paths, 0.3), Evaluate(paths, 1));

        Measure(far, "above").Zip(Measure(near, "above")).Should().OnlyContain(p => p.First <= p.Second + 1e-15);
        Measure(far, "below").Zip(Measure(near, "below")).Should().OnlyContain(p => p.First <= p.Second + 1e-15);
    });

    [Fact]
    public void Regions_that_move_alike_are_neither_rewarded_nor_punished()
    {
        var outcome = Evaluate([[0.1, 0.2, 0.4, 0.5], [0.1, 0.2, 0.4, 0.5]]);

        Measure(outcome, "above").Concat(Measure(outcome, "below")).Should().OnlyContain(a => Math.Abs(a) < 1e-15);
        outcome.Scores.Zip(Measure(outcome, "level")).Should().OnlyContain(p => Math.Abs(p.First - p.Second) < 1e-15);
    }

    [Fact]
    public void A_region_with_one_score_has_none_and_changes_the_others_only_by_its_start()
    {
        var outcome = Evaluate([[0.3, double.NaN, double.NaN, double.NaN], [0.3, 0.5, 0.6, 0.8], [0.3, 0.2, 0.2, 0.1]]);
        var without = Evaluate([[0.3, 0.5, 0.6, 0.8], [0.3, 0.2, 0.2, 0.1]]);

        outcome.Scores[0].Should().Be(double.NaN);
        outcome.Scores.Skip(1).Zip(without.Scores).Should().OnlyContain(p => Math.Abs(p.First - p.Second) < 1e-15);
    }

    [Fact]
    public void A_stage_weighs_by_its_later_period()
    {
        var last = new IncentiveLinesOptions { TimeWeights = TimeWeighting.TimeDegree, TimeDegree = 0 };

        var outcome = new IncentiveLines(last).Evaluate(new ScoreHistory([1, 2, 3], [[0.1, 0.2, 0.4], [0.3, 0.3, 0.3]]));

        Measure(outcome, "level")[0].Should().BeApproximately(0.3, 1e-15);
    }

    private static DynamicOutcome Evaluate(double[][] paths, double share = 0.5)
        => new IncentiveLines(new IncentiveLinesOptions { Upper = share, Lower = share }).Evaluate(new ScoreHistory(Times, paths));

    private static double At(double[] path, double t)
    {
        var k = t < 1 ? 0 : t < 3 ? 1 : 2;
        double[] since = [0, 1, 3, 4];
        return path[k] + (path[k + 1] - path[k]) * (t - since[k]) / (since[k + 1] - since[k]);
    }

    private static IReadOnlyList<double> Measure(DynamicOutcome outcome, string name) => outcome.Measures.Single(m => m.Key == name).Value;
}
