using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;
using MathNet.Numerics.Distributions;

namespace FusionMetrics.Tests.Numerics;

public class NormalTailTests
{
    private static readonly BigReal RootOfTwo = BigReal.Sqrt(2);

    [Fact]
    public void Probabilities_are_right_to_five_units_in_the_last_place()
    {
        var worst = UlpStudy.Worst(20_000, random => Draws.Uniform(random, -37.5, 37.5), NormalTail.TwoSided, Exact);

        worst.Ulps.Should().BeLessThan(5, "z = {0:R} was the worst", worst.At);
    }

    [Fact]
    public void The_far_tail_keeps_fourteen_digits()
    {
        foreach (var z in new[] { 36.9, 37, 37.1, 37.5 })
            Exact(z).RelativeError(NormalTail.TwoSided(z)).Should().BeLessThan(2e-15, "z is {0}", z);
    }

    [Fact]
    public void A_second_implementation_agrees_to_twelve_digits()
    {
        for (var z = 0.0; z < 12; z += 0.011)
            (Math.Abs(NormalTail.TwoSided(z) / (2 * Normal.CDF(0, 1, -z)) - 1)).Should().BeLessThan(1e-12, "z is {0}", z);
    }

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(double.PositiveInfinity, 0.0)]
    [InlineData(double.NegativeInfinity, 0.0)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(1e200, 0.0)]
    [InlineData(1e-200, 1.0)]
    [InlineData(39.0, 0.0)]
    public void The_edges_have_their_limits(double z, double expected) => NormalTail.TwoSided(z).Should().Be(expected);

    [Fact]
    public void Both_sides_are_alike()
    {
        for (var z = 0.0; z < 38; z += 0.37) NormalTail.TwoSided(-z).Should().Be(NormalTail.TwoSided(z));
    }

    // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1: the two-sided 5 % point is 1.959964.
    [Fact]
    public void The_five_percent_point_is_where_the_tables_have_it()
        => NormalTail.TwoSided(1.959963984540054).Should().BeApproximately(0.05, 1e-16);

    private static BigReal Exact(BigReal z) => BigReal.Erfc(BigReal.Abs(z) / RootOfTwo);
}
