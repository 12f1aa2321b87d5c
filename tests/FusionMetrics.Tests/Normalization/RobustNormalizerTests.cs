using CsCheck;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Normalization;

public class RobustNormalizerTests
{
    [Fact]
    public void Distances_from_the_median_are_in_median_absolute_deviations()
        => new RobustNormalizer(new RobustOptions { Consistency = MadConsistency.None }).Normalized([1, 2, 4, 7, 100]).Should().Equal(-1, -2 / 3.0, 0, 1, 32);

    [Fact]
    public void A_cost_is_turned_round()
        => new RobustNormalizer(new RobustOptions { Consistency = MadConsistency.None }).Normalized([1, 2, 4, 7, 100], Direction.Cost).Should().Equal(1, 2 / 3.0, 0, -1, -32);

    // The 0.75 quantile q of the standard normal distribution solves erfc(q / sqrt 2) = 1/2.
    [Fact]
    public void The_factor_makes_the_deviation_one_of_a_normal_distribution()
    {
        var z = new RobustNormalizer(new RobustOptions()).Normalized([-1, 0, 1])[2];
        BigReal.Erfc(BigReal.FromDouble(z) / BigReal.Sqrt(2)).RelativeError(0.5).Should().BeLessThan(1e-15);
    }

    [Fact]
    public void An_outlier_moves_nothing_but_itself()
        => Gen.Double[-100, 100].Array[5, 25].Where(x => x.Distinct().Count() == x.Length).Sample(x =>
        {
            var largest = Array.IndexOf(x, x.Max());
            double[] moved = [.. x.Select((v, i) => i == largest ? 1e6 : v)];
            var (z, other) = (new RobustNormalizer(new RobustOptions()).Normalized(x), new RobustNormalizer(new RobustOptions()).Normalized(moved));
            // The outlier itself is no further from the median than half of the values: so the median deviation stays.
            if (2 * x.Count(v => Math.Abs(v - Middle(x)) < x[largest] - Middle(x)) <= x.Length) return;
            for (var i = 0; i < x.Length; i++) if (i != largest) other[i].Should().Be(z[i]);
        }, iter: 1000);

    [Fact]
    public void Columns_with_more_than_half_of_the_values_equal_are_declined()
        => new RobustNormalizer(new RobustOptions()).ShouldBeDeclined(NormalizationRules.NoMedianDeviation, [0, 0, 0, 5, 7]);

    [Fact]
    public void A_constant_column_maps_to_0() => new RobustNormalizer(new RobustOptions()).Normalized([4, 4]).Should().Equal(0, 0);

    private static double Middle(double[] x) => x.Order().Skip((x.Length - 1) / 2).Take(2 - x.Length % 2).Average();
}
