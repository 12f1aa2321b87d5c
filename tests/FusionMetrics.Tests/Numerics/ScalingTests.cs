using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class ScalingTests
{
    [Fact]
    public void A_number_is_taken_to_between_1_and_2() => Gen.Select(Gen.Double[1, 1.9999], Gen.Int[-999, 1000]).Sample((x, power)
        => (Math.ScaleB(x, power) * Scaling.ToNear1(Math.ScaleB(x, power))).Should().Be(x), iter: 1000);

    [Theory]
    [InlineData(double.Epsilon, 5.293955920339377E-23)] // 2^-1074 times 2^1000
    [InlineData(double.MaxValue, 16777215.999999998)] // just below 2^1024 times 2^-1000
    public void The_scale_is_a_power_that_a_double_can_hold(double size, double scaled) => (size * Scaling.ToNear1(size)).Should().Be(scaled);

    [Fact]
    public void Every_number_is_scaled()
    {
        var scaled = new double[11];
        Lanes.Map([.. Enumerable.Range(0, 11).Select(i => i - 3.0)], scaled, new Scaling(0.25));

        scaled.Should().Equal(Enumerable.Range(0, 11).Select(i => (i - 3) / 4.0));
    }
}
