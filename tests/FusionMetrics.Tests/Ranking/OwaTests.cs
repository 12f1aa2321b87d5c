using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Ranking;

public class OwaTests
{
    private static readonly double[] Equal = [0.25, 0.25, 0.25, 0.25];

    [Fact]
    public void Yagers_example_has_his_answer() // Yager (1988), the example after the definition of the operator
        => Score(new OwaOptions { Weights = [0.2, 0.3, 0.1, 0.4] }, [0.6, 1, 0.3, 0.5], Equal).Should().BeApproximately(0.55, 2e-16);

    [Fact]
    public void With_equal_importances_the_weights_given_are_those_of_the_places()
        => Gen.Int[1, 7].SelectMany(n => Gen.Select(Gen.Double[0, 1].Array[n], Gen.Double[0, 1].Array[n])).Where((_, weights) => weights.Sum() > 0.01)
            .Sample((row, weights) =>
            {
                var expected = row.OrderDescending().Zip(weights, (b, w) => b * w / weights.Sum()).Sum();
                Score(new OwaOptions { Weights = weights }, row, Array.ConvertAll(row, _ => 1.0 / row.Length)).Should().BeApproximately(expected, 1e-14);
            });

    [Fact]
    public void With_equal_weights_of_the_places_it_is_the_weighted_sum()
        => Gen.Int[1, 7].SelectMany(n => Gen.Select(Gen.Double[0, 1].Array[n], Gen.Double[0.1, 1].Array[n])).Sample((row, importances) =>
        {
            var weights = Array.ConvertAll(importances, w => w / importances.Sum());
            var sum = row.Zip(weights, (x, w) => x * w).Sum();
            Score(new OwaOptions { Weights = Array.ConvertAll(row, _ => 3.0) }, row, weights).Should().BeApproximately(sum, 1e-14);
            Score(new OwaOptions { Quantifier = OwaQuantifier.Power }, row, weights).Should().BeApproximately(sum, 1e-14);
        });

    [Fact]
    public void The_more_is_asked_for_the_lower_the_score()
    {
        OwaOptions[] rising =
        [
            new() { Quantifier = OwaQuantifier.All }, new() { Quantifier = OwaQuantifier.AsManyAsPossible }, new() { Quantifier = OwaQuantifier.Most },
            new() { Quantifier = OwaQuantifier.AtLeastHalf }, new() { Quantifier = OwaQuantifier.Any },
        ];
        Gen.Double[0, 1].Array[4].Sample(row => Array.ConvertAll(rising, options => Score(options, row, [0.1, 0.2, 0.3, 0.4])).Should().BeInAscendingOrder());
    }

    [Fact]
    public void All_is_the_least_value_and_any_the_largest_of_those_that_weigh_something()
    {
        Score(new OwaOptions { Quantifier = OwaQuantifier.All }, [0.6, 0.1, 0.3], [0.5, 0, 0.5]).Should().Be(0.3);
        Score(new OwaOptions { Quantifier = OwaQuantifier.Any }, [0.6, 0.9, 0.3], [0.5, 0, 0.5]).Should().Be(0.6);
    }

    [Fact]
    public void A_missing_value_is_left_out()
        => Score(new OwaOptions(), [0.6, double.NaN, 0.3], [0.25, 0.5, 0.25]).Should().BeApproximately(Score(new OwaOptions(), [0.6, 0.3], [0.5, 0.5]), 1e-16);

    [Theory]
    [InlineData(double.MaxValue, -1e295)]
    [InlineData(1e295, double.MinValue)]
    [InlineData(double.MaxValue, double.MinValue)]
    public void Values_farther_apart_than_a_number_can_hold_have_an_average(double a, double b)
        => Score(new OwaOptions { Quantifier = OwaQuantifier.Power }, [a, b], [0.5, 0.5]).Should().BeApproximately(a / 2 + b / 2, 1e-15 * double.MaxValue);

    [Fact]
    public void The_smallest_values_keep_their_digits()
        => Score(new OwaOptions { Quantifier = OwaQuantifier.Any }, [1e-320, 0], [0.5, 0.5]).Should().Be(1e-320);

    [Fact]
    public void Importances_that_do_not_quite_sum_to_1_count_by_their_shares()
        => Gen.Double[0, 1].Array[3].Sample(row => Score(new OwaOptions(), row, [0.333, 0.333, 0.333])
            .Should().BeApproximately(Score(new OwaOptions(), row, [1 / 3.0, 1 / 3.0, 1 / 3.0]), 1e-15));

    [Fact]
    public void A_high_power_of_a_share_keeps_its_digits()
        => Gen.Double[0.5, 1].Array[3].Sample(importances =>
        {
            var weights = Array.ConvertAll(importances, w => w / importances.Sum());
            var share = ((BigReal)weights[0] + weights[1]) / ((BigReal)weights[0] + weights[1] + weights[2]);
            var score = Score(new OwaOptions { Quantifier = OwaQuantifier.Power, Alpha = 1000 }, [1, 1, 0], weights);
            BigReal.Pow(share, 1000).RelativeError(score).Should().BeLessThan(1e-15);
        });

    [Fact]
    public void An_importance_that_vanishes_beside_the_others_is_taken()
        => Score(new OwaOptions { Weights = [1, 3] }, [0.6, 0.2], [1, 1e-20]).Should().BeApproximately(0.6, 1e-15);

    [Fact]
    public void A_row_whose_values_weigh_nothing_has_no_average()
        => Score(new OwaOptions(), [double.NaN, 0.5], [1, 0]).Should().Be(double.NaN);

    [Fact]
    public void Weights_for_another_number_of_places_are_an_error()
        => new Owa(new OwaOptions { Weights = [1, 2] }).Fit(Matrix.Columns([[1, 2, 3]]), [0.2, 0.3, 0.5])
            .Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Id == RankingRules.OrderedWeights.Id && d.Severity == Severity.Error);

    private static double Score(OwaOptions options, double[] row, double[] weights)
    {
        var owa = new Owa(options);
        var scores = new double[1];
        owa.Score(owa.Fit(Matrix.Columns([Array.ConvertAll(row, _ => 1.0)]), weights), new RowBlock(row, row.Length, 1, 1), scores);
        return scores[0];
    }
}
