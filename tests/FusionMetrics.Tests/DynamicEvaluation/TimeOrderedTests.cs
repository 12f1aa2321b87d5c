using CsCheck;
using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.DynamicEvaluation;

public class TimeOrderedTests
{
    private static readonly TimeOrderedOptions Exponential = new() { TimeWeights = TimeWeighting.Exponential, Discount = 0.5 };

    // Weights 1/7, 2/7, 4/7.
    private static readonly double[] Years = [2001, 2002, 2003];

    [Fact]
    public void Towa_is_the_weighted_mean()
        => Towa([0.7, 1.4, 2.1]).Should().BeApproximately((0.7 + 2.8 + 8.4) / 7, 1e-15);

    [Fact]
    public void Towga_is_the_weighted_geometric_mean()
        => Towga([2, 4, 16]).Should().BeApproximately(Math.Pow(2, (1 + 4 + 16) / 7.0), 1e-15 * 8);

    [Fact]
    public void Towga_is_right_to_the_last_digits() => Gen.Double[1e-300, 1e300].Array[3].Sample(scores =>
    {
        var weights = TimeWeights.Of(Exponential, Years);
        var exact = BigReal.Exp((weights[0] * BigReal.Log(scores[0]) + weights[1] * BigReal.Log(scores[1]) + weights[2] * BigReal.Log(scores[2]))
            / ((BigReal)weights[0] + weights[1] + weights[2]));

        exact.UlpError(Towga(scores)).Should().BeLessThan(1);
    });

    [Fact]
    public void The_geometric_average_is_never_above_the_arithmetic() => Gen.Double[0, 1].Array[3].Sample(scores =>
        Towga(scores).Should().BeLessThanOrEqualTo(Towa(scores) * (1 + 1e-15)));

    [Fact]
    public void A_region_that_is_nowhere_worse_does_not_score_less() => Gen.Select(Gen.Double[0, 1].Array[3], Gen.Double[0, 1].Array[3]).Sample((scores, more) =>
    {
        double[] better = [.. scores.Zip(more, (s, m) => s + m)];

        Towa(better).Should().BeGreaterThanOrEqualTo(Towa(scores));
        Towga(better).Should().BeGreaterThanOrEqualTo(Towga(scores));
    });

    [Fact]
    public void A_missing_score_is_left_out_and_the_other_weights_scaled()
    {
        Towa([0.6, double.NaN, 0.9]).Should().BeApproximately((0.6 + 4 * 0.9) / 5, 1e-15);
        Towga([2, double.NaN, 64]).Should().BeApproximately(Math.Pow(2, (1 + 24) / 5.0), 1e-15 * 32);
        Towa([double.NaN, double.NaN, double.NaN]).Should().Be(double.NaN);
        Towga([double.NaN, double.NaN, double.NaN]).Should().Be(double.NaN);
    }

    [Fact]
    public void Where_the_only_period_that_weighs_is_missing_there_is_no_score()
    {
        var last = new TimeOrderedOptions { TimeWeights = TimeWeighting.TimeDegree, TimeDegree = 0 };

        new TimeOrderedAverage(last).Evaluate(new ScoreHistory(Years, [[1, 2, double.NaN], [1, 2, 3]])).Scores.Should().Equal(double.NaN, 3);
        new TimeOrderedGeometric(last).Evaluate(new ScoreHistory(Years, [[1, 2, double.NaN], [0, 0, 3]])).Scores.Should().Equal(double.NaN, 3);
    }

    [Fact]
    public void A_zero_makes_the_geometric_average_zero() => Towga([0, 1, 1]).Should().Be(0);

    [Fact]
    public void Negative_scores_are_declined_with_their_number()
        => new TimeOrderedGeometric(Exponential).Evaluate(new ScoreHistory(Years, [[1, 2, 3], [1, -2, 3], [-1, 2, 3]])).Diagnostics.Single().ToString()
            .Should().StartWith("error FM4601: ").And.Contain("2 of 3 regions");

    private static double Towa(double[] scores) => new TimeOrderedAverage(Exponential).Evaluate(new ScoreHistory(Years, [scores])).Scores[0];

    private static double Towga(double[] scores) => new TimeOrderedGeometric(Exponential).Evaluate(new ScoreHistory(Years, [scores])).Scores[0];
}
