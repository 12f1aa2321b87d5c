using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;
using MathNet.Numerics.Distributions;

namespace FusionMetrics.Tests.Numerics;

public class NormalQuantileTests
{
    private static readonly BigReal RootOfTwo = BigReal.Sqrt(2);

    [Fact]
    public void The_probability_below_a_quantile_is_the_one_asked_for()
    {
        var random = new Random(1);
        for (var i = 0; i < 2_000; i++)
        {
            var p = i % 2 == 0 ? random.NextDouble() : Math.ScaleB(0.5 + random.NextDouble() / 2, -random.Next(1, 1000));
            var z = NormalQuantile.Of(p);
            // An error e of z changes the probability by the density times e.
            var missed = BigReal.Erfc(-(BigReal)z / RootOfTwo) / 2 - p;
            var error = (missed * BigReal.Sqrt(2 * BigReal.Pi) * BigReal.Exp((BigReal)z * z / 2)).ToDouble();
            Math.Abs(error).Should().BeLessThan(1e-15 * (1 + Math.Abs(z)), "p is {0:R}", p);
        }
    }

    [Fact]
    public void A_second_implementation_agrees_to_twelve_digits()
    {
        for (var p = 0.0001; p < 1; p += 0.0037) NormalQuantile.Of(p).Should().BeApproximately(Normal.InvCDF(0, 1, p), 1e-12 * 4, "p is {0}", p);
    }

    // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1.
    [Theory]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.995, 2.575829303548901)]
    public void Points_of_the_tables_are_where_the_tables_have_them(double p, double expected) => NormalQuantile.Of(p).Should().BeApproximately(expected, 2e-15);

    [Theory]
    [InlineData(0.0, double.NegativeInfinity)]
    [InlineData(1.0, double.PositiveInfinity)]
    [InlineData(0.5, 0.0)]
    [InlineData(-0.1, double.NaN)]
    [InlineData(1.1, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    public void The_edges_have_their_limits(double p, double expected) => NormalQuantile.Of(p).Should().Be(expected);

    [Fact]
    public void The_least_double_has_a_finite_quantile() => NormalQuantile.Of(double.Epsilon).Should().BeApproximately(-38.4674, 1e-3);

    [Fact]
    public void Quantiles_of_complements_are_opposite()
    {
        for (var i = 1; i < 1024; i++) NormalQuantile.Of(i / 1024.0).Should().Be(-NormalQuantile.Of(1 - i / 1024.0));
    }
}
