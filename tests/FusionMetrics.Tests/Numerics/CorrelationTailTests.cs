using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;
using MathNet.Numerics.Distributions;

namespace FusionMetrics.Tests.Numerics;

public class CorrelationTailTests
{
    // mpmath, 40 digits: r = mpf(0.5); betainc(mpf(n - 2) / 2, mpf(1) / 2, 0, 1 - r * r, regularized=True)
    [Theory]
    [InlineData(3, 0.5, "0.66666666666666666667")]
    [InlineData(4, 0.25, "0.75")]
    [InlineData(5, 0.9, "0.037386073468498633399")]
    [InlineData(7, 0.999999, "1.9206737790070691634e-15")]
    [InlineData(12, 0.707, "0.010135993522835594445")]
    [InlineData(51, -0.5536, "0.000025114818559538119368")]
    [InlineData(51, 0.01, "0.9444757928143684089")]
    [InlineData(300, 0.3, "1.1774330568823206879e-7")]
    [InlineData(490, 0.862225864837776, "2.9267994434080273037e-146")]
    [InlineData(490, 0.0885, "0.050245187962207150727")]
    [InlineData(1000, 1e-9, "0.99999997480023209009")]
    [InlineData(100_000, 0.006, "0.057780446978560474615")]
    [InlineData(100_000, 0.02, "2.5305413936457125714e-10")]
    public void Probabilities_are_right_to_the_last_digit(int count, double r, string expected)
        => BigReal.Parse(expected).RelativeError(Tail(r, count)).Should().BeLessThan(1.2e-16);

    [Theory]
    [InlineData(10, 0.6319, 0.05)]
    [InlineData(20, 0.4438, 0.05)]
    [InlineData(32, 0.3494, 0.05)]
    [InlineData(102, 0.2540, 0.01)]
    public void Critical_correlations_are_those_of_tables(int count, double r, double probability)
    {
        Tail(r + 0.00005, count).Should().BeLessThan(probability);
        Tail(r - 0.00005, count).Should().BeGreaterThan(probability);
    }

    [Fact]
    public void Few_degrees_of_freedom_have_closed_forms()
        => Gen.Double[-1, 1].Sample(r =>
        {
            // 2 and 4 degrees of freedom: 1 - |r| and 1 - |r| (3 - r^2) / 2.
            var size = (BigReal)Math.Abs(r);
            (BigReal.One - size).RelativeError(Tail(r, 4)).Should().BeLessThan(1.2e-16);
            (BigReal.One - size * ((BigReal)3 - size * size) / (BigReal)2).RelativeError(Tail(r, 6)).Should().BeLessThan(1.2e-16);
        }, iter: 1000);

    [Fact]
    public void A_second_implementation_agrees_to_ten_digits()
        => Gen.Select(Gen.Double[0.001, 0.999], Gen.Int[3, 400]).Sample((r, count) =>
        {
            var t = r * Math.Sqrt((count - 2) / (1 - r * r));
            var expected = 2 * StudentT.CDF(0, 1, count - 2, -t);
            if (expected > 1e-250) (Math.Abs(Tail(r, count) / expected - 1)).Should().BeLessThan(1e-10);
        }, iter: 1000);

    [Theory]
    [InlineData(0, 10, 1)]
    [InlineData(1, 10, 0)]
    [InlineData(-1, 3, 0)]
    [InlineData(0.9, 100_000, 0)]
    public void The_ends_are_exact(double r, int count, double expected) => Tail(r, count).Should().Be(expected);

    private static double Tail(double r, int count)
    {
        var explained = DoubleDouble.Product(r, r);
        return CorrelationTail.Of(1 - explained, explained, count);
    }
}
