using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class PowerTests
{
    [Fact]
    public void Powers_are_right_to_less_than_one_unit_in_the_last_place()
    {
        double[] errors = new double[SameCases.Count(20_000)];
        Parallel.For(0, errors.Length / 1000, chunk =>
        {
            var random = new Random(chunk);
            for (var i = 0; i < 1000; i++)
            {
                var (x, y) = Draw(random);
                errors[chunk * 1000 + i] = BigReal.Exp((BigReal)y * BigReal.Log(x)).UlpError(Power.Of(x, y));
            }
        });

        errors.Max().Should().BeLessThan(0.7);
    }

    [Fact]
    public void Roots_and_squares_of_what_is_exact_are_exact()
    {
        Power.Of(9, 0.5).Should().Be(3);
        Power.Of(0.125, -1.0 / 3).Should().BeApproximately(2, 1e-15);
        Power.Of(7, 2).Should().Be(49);
        Power.Of(0.3, 1).Should().Be(0.3);
        Power.Of(123.456, 0).Should().Be(1);
    }

    [Theory]
    [InlineData(0.0, 2.0, 0.0)]
    [InlineData(0.0, 0.0, 1.0)]
    [InlineData(0.0, -1.0, double.PositiveInfinity)]
    [InlineData(-1.0, 2.0, double.NaN)]
    [InlineData(double.NaN, 0.0, double.NaN)]
    [InlineData(0.0, double.NaN, double.NaN)]
    [InlineData(2.0, double.NaN, double.NaN)]
    [InlineData(1e300, 1e300, double.PositiveInfinity)]
    [InlineData(1e300, -1e300, 0.0)]
    [InlineData(1.0, 1e300, 1.0)]
    [InlineData(double.Epsilon, 1.0, double.Epsilon)]
    public void The_edges_have_their_limits(double x, double y, double expected) => Power.Of(x, y).Should().Be(expected);

    private static (double X, double Y) Draw(Random random)
    {
        var x = random.Next(3) switch { 0 => Draws.Near(random, 1), 1 => random.NextDouble(), _ => Draws.Positive(random) };
        var most = 700 / Math.Max(1e-3, Math.Abs(Math.Log(x)));
        return (x, Draws.Uniform(random, -Math.Min(most, 1e4), Math.Min(most, 1e4)));
    }
}
