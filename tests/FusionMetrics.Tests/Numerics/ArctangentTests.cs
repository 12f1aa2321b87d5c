using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class ArctangentTests
{
    [Fact]
    public void An_angle_is_right_to_thirty_digits()
    {
        var random = new Random(5);
        var worst = 0.0;
        for (var i = 0; i < SameCases.Count(20_000); i++)
        {
            var x = Math.Abs(i % 2 == 0 ? Draws.Magnitude(random, -40, 40) : Draws.Uniform(random, 0, 3));
            var angle = Arctangent.Of(x);
            worst = Math.Max(worst, BigReal.Atan(x).RelativeError((BigReal)angle.High + angle.Low));
        }
        worst.Should().BeLessThan(1e-29);
    }

    [Fact]
    public void The_edges()
    {
        Arctangent.Of(0).Should().Be(DoubleDouble.Zero);
        Arctangent.Of(1).ToDouble().Should().Be(Math.PI / 4);
        Arctangent.Of(1e150).ToDouble().Should().Be(Math.PI / 2);
    }
}
