using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class LogarithmTests
{
    [Fact]
    public void A_million_logarithms_are_right_to_less_than_one_unit_in_the_last_place()
    {
        var worst = UlpStudy.Worst(1_000_000, Draw, Logarithm.Of, BigReal.Log);

        worst.Ulps.Should().BeLessThan(0.7, "ln {0:R} was the worst", worst.At);
    }

    [Theory]
    [InlineData(0.0, double.NegativeInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(-1.0, double.NaN)]
    [InlineData(-double.Epsilon, double.NaN)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(1.0, 0.0)]
    public void The_edges_have_their_limits(double x, double expected) => Logarithm.Of(x).Should().Be(expected);

    [Fact]
    public void Negative_zero_counts_as_zero() => Logarithm.Of(-0.0).Should().Be(double.NegativeInfinity);

    [Fact]
    public void Special_lanes_do_not_disturb_their_neighbours()
    {
        var x = Vector512.Create(2, 0, -3, double.NaN, double.PositiveInfinity, 1, double.Epsilon, double.MaxValue);

        var result = Logarithm.Of(x);

        for (var lane = 0; lane < Lanes.Count; lane++) Same(result[lane], Logarithm.Of(x[lane])).Should().BeTrue("lane {0} stands alone", lane);
    }

    [Fact]
    public void A_larger_number_has_no_smaller_logarithm()
    {
        var random = new Random(3);
        for (var i = 0; i < SameCases.Count(100_000); i++)
        {
            var x = Draw(random);
            if (x > 1e300 || x < 1e-300) continue;
            var larger = x * (1 + Math.ScaleB(1, -random.Next(0, 46)));

            Logarithm.Of(larger).Should().BeGreaterThanOrEqualTo(Logarithm.Of(x));
        }
    }

    [Fact]
    public void The_logarithm_of_one_plus_a_number_keeps_the_digits_of_a_small_one()
    {
        var worst = UlpStudy.Worst(300_000, DrawOfOnePlus, Logarithm.OfOnePlus, x => x.Binade < -120 ? x - x * x / 2 : BigReal.Log(1 + x));

        worst.Ulps.Should().BeLessThan(1.7, "ln(1 + {0:R}) was the worst", worst.At);
        Logarithm.OfOnePlus(0).Should().Be(0);
        Logarithm.OfOnePlus(-1).Should().Be(double.NegativeInfinity);
        Logarithm.OfOnePlus(double.MaxValue).Should().Be(Logarithm.Of(double.MaxValue));
    }

    private static double DrawOfOnePlus(Random random) => random.Next(4) switch
    {
        0 => Draws.Positive(random),
        1 => Draws.Uniform(random, -0.99, 2),
        2 => Draws.Magnitude(random, -60, -1),
        _ => Draws.Magnitude(random, -900, -30),
    };

    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(1e-300, 1e-300)]
    [InlineData(-1e-20, -1e-20)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    public void Logarithms_of_one_plus_a_number_have_their_limits(double x, double expected) => Logarithm.OfOnePlus(x).Should().Be(expected);

    [Fact]
    public void The_high_part_of_a_pair_is_the_logarithm_rounded()
    {
        var random = new Random(4);
        for (var i = 0; i < SameCases.Count(20_000); i++)
        {
            var high = LogarithmPair.Of(Vector512.Create(Draw(random)), out var low);

            (high + low).Should().Be(high);
        }
    }

    private static bool Same(double a, double b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b);

    private static double Draw(Random random) => random.Next(8) switch
    {
        0 or 1 => Draws.Positive(random),
        2 => Draws.Subnormal(random),
        3 => Draws.Near(random, 1),
        4 => Draws.Near(random, Math.Sqrt(0.5)),
        5 => Draws.Near(random, Math.Sqrt(2)),
        6 => Draws.Uniform(random, 0.25, 4),
        _ => Draws.Uniform(random, 0, 1000),
    };
}
