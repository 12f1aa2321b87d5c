using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;
using MathNet.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class ErrorFunctionTests
{
    [Fact]
    public void The_tail_is_right_to_three_and_a_half_units_down_to_the_least_normal_number()
    {
        var worst = UlpStudy.Worst(20_000, random => Draws.Uniform(random, 0.5, 26.5), ErrorFunction.Complement, BigReal.Erfc);

        worst.Ulps.Should().BeLessThan(3.5, "erfc({0:R}) was the worst", worst.At);
    }

    [Fact]
    public void The_middle_is_right_to_two_units()
    {
        var worst = UlpStudy.Worst(20_000, random => Draws.Uniform(random, -6, 0.5), ErrorFunction.Complement, BigReal.Erfc);

        worst.Ulps.Should().BeLessThan(2, "erfc({0:R}) was the worst", worst.At);
    }

    [Fact]
    public void Subnormal_results_are_right_to_one_unit()
    {
        var worst = UlpStudy.Worst(20_000, random => Draws.Uniform(random, 26.7, 27.3), ErrorFunction.Complement, BigReal.Erfc);

        worst.Ulps.Should().BeLessThan(1, "erfc({0:R}) was the worst", worst.At);
        ErrorFunction.Complement(27.2).Should().BeGreaterThan(0);
    }

    [Fact]
    public void Times_the_exponential_of_the_square_it_is_right_to_four_units()
    {
        var random = new Random(2);
        foreach (var (from, to) in new (double From, double To)[] { (0, 0.5), (0.5, 3.0), (3, ErrorFunction.TailEnds), (ErrorFunction.TailEnds, 100), (100, 1e7), (1e7, 1e200) })
        {
            for (var i = 0; i < SameCases.Count(1000); i++)
            {
                var x = Draws.Uniform(random, from, to);
                BigReal.ScaledErfc(x).UlpError(ErrorFunction.Scaled(x)).Should().BeLessThan(4, "{0:R} is one of them", x);
            }
        }
    }

    [Fact]
    public void Times_the_exponential_of_the_square_it_falls_from_1_to_0()
    {
        ErrorFunction.Scaled(0).Should().Be(1);
        ErrorFunction.Scaled(double.PositiveInfinity).Should().Be(0);
        ErrorFunction.Scaled(double.NaN).Should().Be(double.NaN);
    }

    [Fact]
    public void A_second_implementation_agrees_to_twelve_digits()
    {
        // Math.NET Numerics 5.0: the rational approximations of Boost.
        for (var x = -6.0; x < 26; x += 0.0173)
            (Math.Abs(ErrorFunction.Complement(x) / SpecialFunctions.Erfc(x) - 1)).Should().BeLessThan(1e-12, "erfc({0}) is one number", x);
    }

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(double.PositiveInfinity, 0.0)]
    [InlineData(double.NegativeInfinity, 2.0)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(1e300, 0.0)]
    [InlineData(-1e300, 2.0)]
    [InlineData(1e-300, 1.0)]
    [InlineData(27.3, 0.0)]
    [InlineData(-6.0, 2.0)]
    public void The_edges_have_their_limits(double x, double expected) => ErrorFunction.Complement(x).Should().Be(expected);

    [Fact]
    public void It_falls_from_two_to_zero()
    {
        var before = 2.0;
        for (var x = -7.0; x < 28; x += 1e-3)
        {
            var value = ErrorFunction.Complement(x);
            value.Should().BeLessThanOrEqualTo(before);
            before = value;
        }
    }
}
