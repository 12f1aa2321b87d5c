using CsCheck;
using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.DynamicEvaluation;

public class TimeWeightTests
{
    private static readonly Gen<double> Degree = Gen.Double[0.001, 0.999];

    // Fuller and Majlender (2001), "An analytic approach for obtaining maximal entropy OWA operator weights", Fuzzy Sets and Systems 124, 53-57,
    // section 4: five arguments, orness 0.6.
    [Fact]
    public void Weights_by_time_degree_are_the_published_ones()
        => ByDegree(0.6, [1, 2, 3, 4, 5]).Zip([0.2884, 0.2353, 0.1920, 0.1566, 0.1278])
            .Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) <= 0.00005);

    // With three periods the condition on x = e^(s / 2) is a quadratic equation: (1 - m) x^2 + (1/2 - m) x - m = 0.
    [Fact]
    public void Weights_of_three_periods_solve_the_quadratic_equation() => Degree.Sample(m =>
    {
        BigReal mean = m;
        var half = BigReal.One / 2;
        var x = ((mean - half) + BigReal.Sqrt((half - mean) * (half - mean) + 4 * (BigReal.One - mean) * mean)) / (2 * (BigReal.One - mean));
        var total = x * x + x + 1;

        var weights = ByDegree(m, [2001, 2002, 2003]);

        (x * x / total).RelativeError(weights[0]).Should().BeLessThan(1e-13);
        (x / total).RelativeError(weights[1]).Should().BeLessThan(1e-13);
        (1 / total).RelativeError(weights[2]).Should().BeLessThan(1e-13);
    });

    [Fact]
    public void Weights_by_time_degree_have_it_at_any_spacing() => Gen.Select(Degree, Gen.Double[0.1, 5].Array[2, 20]).Sample((m, steps) =>
    {
        var times = Times(steps);

        var weights = ByDegree(m, times);

        weights.Zip(times).Sum(pair => pair.First * (times[^1] - pair.Second) / (times[^1] - times[0])).Should().BeApproximately(m, 2e-15);
    });

    // A step that keeps the sum and the degree leads down from the largest entropy, whichever way.
    [Fact]
    public void No_other_weights_of_the_same_time_degree_have_a_larger_entropy() => Gen.Select(Degree, Gen.Double[0.1, 5].Array[2, 8]).Sample((m, steps) =>
    {
        var times = Times(steps);
        var weights = ByDegree(m, times);
        for (var i = 0; i + 2 < times.Length; i++)
        {
            var step = 1e-4 * Math.Min(weights[i], Math.Min(weights[i + 1], weights[i + 2]));
            var near = (times[i + 2] - times[i + 1]) / (times[i + 2] - times[i]);
            foreach (var sign in new[] { -1, 1 })
            {
                double[] other = [.. weights];
                other[i] += sign * step * near;
                other[i + 1] -= sign * step;
                other[i + 2] += sign * step * (1 - near);
                Entropy(other).Should().BeLessThanOrEqualTo(Entropy(weights) + 1e-15);
            }
        }
    });

    [Fact]
    public void Turning_time_round_turns_the_weights_round() => Gen.Select(Gen.Int[1, 63], Gen.Int[3, 20]).Sample((part, count) =>
    {
        double[] times = [.. Enumerable.Range(0, count).Select(k => (double)k)];
        ByDegree(part / 64.0, times).Reverse().Zip(ByDegree(1 - part / 64.0, times)).Should().OnlyContain(p => Math.Abs(p.First - p.Second) <= 4e-15);
    });

    [Theory]
    [InlineData(0, new[] { 0.0, 0, 0, 1 })]
    [InlineData(1, new[] { 1.0, 0, 0, 0 })]
    [InlineData(0.5, new[] { 0.25, 0.25, 0.25, 0.25 })]
    public void The_ends_and_the_middle_are_exact(double degree, double[] expected) => ByDegree(degree, [2001, 2002, 2003, 2004]).Should().Equal(expected);

    [Theory]
    [InlineData(1e-300)]
    [InlineData(1 - 1e-16)]
    public void Degrees_next_to_the_ends_have_weights(double degree)
    {
        var weights = ByDegree(degree, [2001, 2002, 2003]);

        weights.Should().OnlyContain(w => w >= 0);
        weights.Sum().Should().BeApproximately(1, 1e-15);
    }

    [Fact]
    public void A_single_period_weighs_all()
    {
        foreach (var weighting in Enum.GetValues<TimeWeighting>())
            TimeWeights.Of(new TimeOrderedOptions { TimeWeights = weighting }, [2020]).Should().Equal(1);
    }

    [Fact]
    public void Exponential_weights_fall_by_the_discount_a_year()
    {
        var weights = TimeWeights.Of(new TimeOrderedOptions { TimeWeights = TimeWeighting.Exponential, Discount = 0.5 }, [2000, 2003, 2004]);

        // 1/16, 1/2, 1 over 25/16.
        weights.Should().Equal(1.0 / 25, 8.0 / 25, 16.0 / 25);
    }

    private static double[] ByDegree(double degree, double[] times)
        => TimeWeights.Of(new TimeOrderedOptions { TimeWeights = TimeWeighting.TimeDegree, TimeDegree = degree }, times);

    private static double[] Times(double[] steps)
    {
        var time = 2000.0;
        return [time, .. steps.Select(step => time += step)];
    }

    private static double Entropy(double[] weights) => -weights.Sum(w => w > 0 ? w * Math.Log(w) : 0);
}
