using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class ExponentialTests
{
    // exp is infinite above the first and zero at or below the second number (the next double to ln of what rounds up or down).
    private const double LargestFinite = 709.782712893384;
    private const double LargestZero = -745.1332191019412;

    [Fact]
    public void A_million_powers_are_right_to_less_than_one_unit_in_the_last_place()
    {
        var worst = UlpStudy.Worst(1_000_000, Draw, Exponential.Of, BigReal.Exp);

        worst.Ulps.Should().BeLessThan(0.9, "exp {0:R} was the worst", worst.At);
    }

    [Fact]
    public void Powers_in_the_normal_range_are_right_to_two_thirds_of_a_unit()
    {
        var worst = UlpStudy.Worst(100_000, random => Draws.Uniform(random, -708, 709), Exponential.Of, BigReal.Exp);

        worst.Ulps.Should().BeLessThan(0.65, "exp {0:R} was the worst", worst.At);
    }

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0.0)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(double.MaxValue, double.PositiveInfinity)]
    [InlineData(double.MinValue, 0.0)]
    [InlineData(1e-320, 1.0)]
    public void The_edges_have_their_limits(double x, double expected) => Exponential.Of(x).Should().Be(expected);

    [Fact]
    public void The_result_overflows_and_vanishes_where_it_must()
    {
        Exponential.Of(LargestFinite).Should().BeLessThan(double.PositiveInfinity);
        Exponential.Of(Math.BitIncrement(LargestFinite)).Should().Be(double.PositiveInfinity);
        Exponential.Of(LargestZero).Should().Be(0);
        Exponential.Of(Math.BitIncrement(LargestZero)).Should().Be(double.Epsilon);
    }

    [Fact]
    public void Special_lanes_do_not_disturb_their_neighbours()
    {
        var x = Vector512.Create(1, -800, 800, double.NaN, double.NegativeInfinity, double.PositiveInfinity, -740, 709.7);

        var result = Exponential.Of(x);

        for (var lane = 0; lane < Lanes.Count; lane++)
            BitConverter.DoubleToInt64Bits(result[lane]).Should().Be(BitConverter.DoubleToInt64Bits(Exponential.Of(x[lane])));
    }

    [Fact]
    public void A_larger_number_has_no_smaller_power()
    {
        var random = new Random(4);
        for (var i = 0; i < SameCases.Count(100_000); i++)
        {
            var x = Draws.Uniform(random, -745, 709);
            var larger = x + Math.ScaleB(1, -random.Next(0, 43));

            Exponential.Of(larger).Should().BeGreaterThanOrEqualTo(Exponential.Of(x));
        }
    }

    [Fact]
    public void Powers_less_1_keep_their_digits_near_0()
    {
        var worst = UlpStudy.Worst(200_000, DrawSmall, Exponential.LessOne, x => BigReal.Exp(x) - 1);

        worst.Ulps.Should().BeLessThan(3, "exp {0:R} less 1 was the worst", worst.At);
    }

    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(1e-320, 1e-320)]
    [InlineData(-1e-20, -1e-20)]
    [InlineData(-800.0, -1.0)]
    [InlineData(800.0, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    public void Powers_less_1_have_their_limits(double x, double expected) => Exponential.LessOne(x).Should().Be(expected);

    private static double DrawSmall(Random random) => random.Next(3) switch
    {
        0 => Draws.Magnitude(random, -60, 0),
        1 => Draws.Uniform(random, -0.5, 0.5),
        _ => Draws.Uniform(random, -40, 40),
    };

    private static double Draw(Random random) => random.Next(8) switch
    {
        0 or 1 => Draws.Uniform(random, -745.13, 709.78),
        2 => Draws.Uniform(random, -745.13, -708), // subnormal results
        3 => Draws.Uniform(random, 709, 709.78),
        4 => Draws.Magnitude(random, -60, 0),
        5 => Draws.Near(random, Math.Log(2) / 2 * (2 * random.Next(-1000, 1000) + 1)), // where the exponent steps
        6 => Draws.Near(random, Math.Log(2) * random.Next(-1000, 1000)),
        _ => Draws.Uniform(random, -1, 1),
    };
}
