using CsCheck;
using FusionMetrics.DynamicEvaluation;

namespace FusionMetrics.Tests.DynamicEvaluation;

public class GrowthTests
{
    private static readonly double[] Uneven = [2000, 2001, 2004, 2005.5, 2010];

    [Fact]
    public void A_parabola_has_its_second_derivative_as_acceleration_at_any_spacing()
        => Gen.Select(Gen.Double[-1, 1], Gen.Double[-1, 1], Gen.Double[-1, 1]).Sample((a, b, c) =>
        {
            var outcome = Evaluate(new GrowthOptions(), t => a + b * t + c * t * t);

            Measure(outcome, "acceleration").Should().BeApproximately(2 * c, 1e-12);
        });

    [Fact]
    public void A_straight_line_has_its_slope_as_speed_and_no_acceleration_and_the_score_is_the_mean_a_year_on()
        => Gen.Select(Gen.Double[-1, 1], Gen.Double[-1, 1]).Sample((a, b) =>
        {
            var outcome = Evaluate(new GrowthOptions(), t => a + b * t);

            Measure(outcome, "speed").Should().BeApproximately(b, 1e-13);
            Measure(outcome, "acceleration").Should().BeApproximately(0, 1e-13);
            outcome.Scores[0].Should().BeApproximately(a + b * (Uneven.Average() - 2000 + 1), 1e-13);
        });

    [Fact]
    public void Of_two_regions_of_one_mean_the_one_that_rises_scores_more()
    {
        var outcome = new Growth(new GrowthOptions()).Evaluate(new ScoreHistory([1, 2, 3], [[0.4, 0.5, 0.6], [0.6, 0.5, 0.4]]));

        outcome.Scores[0].Should().BeApproximately(0.5 + 0.1, 1e-15);
        outcome.Scores[1].Should().BeApproximately(0.5 - 0.1, 1e-15);
    }

    [Fact]
    public void Coefficients_of_zero_leave_the_time_ordered_average()
    {
        var history = new ScoreHistory([1, 2, 3, 4], [[0.4, 0.1, 0.6, 0.3], [0.6, double.NaN, double.NaN, double.NaN]]);

        new Growth(new GrowthOptions { Speed = 0, Acceleration = 0 }).Evaluate(history).Scores
            .Should().Equal(new TimeOrderedAverage(new TimeOrderedOptions()).Evaluate(history).Scores);
    }

    [Fact]
    public void Weights_of_periods_are_those_of_the_later_end_of_a_step()
    {
        // Weights 1/7, 2/7, 4/7: speeds 0.3 and -0.1 count 2 to 4, the only acceleration fully.
        var options = new GrowthOptions { TimeWeights = TimeWeighting.Exponential, Discount = 0.5 };
        var outcome = new Growth(options).Evaluate(new ScoreHistory([1, 2, 3], [[0.1, 0.4, 0.3]]));

        Measure(outcome, "level").Should().BeApproximately((0.1 + 0.8 + 1.2) / 7, 1e-15);
        Measure(outcome, "speed").Should().BeApproximately((0.6 - 0.4) / 6, 1e-15);
        Measure(outcome, "acceleration").Should().BeApproximately(-0.4, 1e-15);
    }

    [Fact]
    public void A_missing_score_leaves_a_longer_step()
    {
        var outcome = new Growth(new GrowthOptions()).Evaluate(new ScoreHistory([1, 2, 3, 4], [[0.1, double.NaN, 0.5, 0.9]]));

        Measure(outcome, "speed").Should().BeApproximately((0.2 + 0.4) / 2, 1e-15);
        Measure(outcome, "acceleration").Should().BeApproximately(0.2 / 1.5, 1e-15);
    }

    [Fact]
    public void Too_few_scores_have_no_speed_or_acceleration_and_so_no_dynamic_score()
    {
        var history = new ScoreHistory([1, 2, 3], [[0.1, double.NaN, double.NaN], [0.1, 0.2, double.NaN], [0.1, 0.2, 0.3]]);

        new Growth(new GrowthOptions()).Evaluate(history).Scores.Select(double.IsNaN).Should().Equal(true, true, false);
        new Growth(new GrowthOptions { Acceleration = 0 }).Evaluate(history).Scores.Select(double.IsNaN).Should().Equal(true, false, false);
    }

    private static DynamicOutcome Evaluate(GrowthOptions options, Func<double, double> path)
        => new Growth(options).Evaluate(new ScoreHistory(Uneven, [[.. Uneven.Select(t => path(t - 2000))]]));

    private static double Measure(DynamicOutcome outcome, string name) => outcome.Measures.Single(m => m.Key == name).Value[0];
}
