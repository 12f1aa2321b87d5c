using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class ArcsineTests
{
    // mpmath, 40 digits: asin(mpf(x))
    [Theory]
    [InlineData(0.1, "0.1001674211615598")]
    [InlineData(0.5, "0.52359877559829887")]
    [InlineData(0.5000000001, "0.52359877571376894")]
    [InlineData(0.75, "0.84806207898148101")]
    [InlineData(-0.999, "-1.5260712396261632")]
    [InlineData(1e-5, "1.0000000000166667e-5")]
    public void It_is_right_to_the_last_digits(double x, string expected)
        => BigReal.Parse(expected).RelativeError(Arcsine.Of(x)).Should().BeLessThan(3.1e-16);

    [Fact]
    public void It_is_odd_grows_and_ends_at_half_a_turn()
    {
        Gen.Double[0, 1].Sample(x =>
        {
            Arcsine.Of(-x).Should().Be(-Arcsine.Of(x));
            Arcsine.Of(x).Should().BeApproximately(Math.Asin(x), 4.5e-16);
        });
        (Arcsine.Of(1), Arcsine.Of(-1), Arcsine.Of(1.0000001)).Should().Be((Math.PI / 2, -Math.PI / 2, Math.PI / 2));
    }

    // mpmath, 40 digits: sin(mpf(x))
    [Theory]
    [InlineData(0.1, "0.099833416646828158")]
    [InlineData(0.5, "0.479425538604203")]
    [InlineData(1.0, "0.84147098480789651")]
    [InlineData(-0.7, "-0.64421768723769102")]
    public void The_sine_of_small_angles_is_right_to_the_last_digits(double x, string expected)
        => BigReal.Parse(expected).RelativeError(Sine.Of(x)).Should().BeLessThan(2.5e-16);
}
