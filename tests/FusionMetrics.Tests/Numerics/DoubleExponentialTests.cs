using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class DoubleExponentialTests
{
    [Fact]
    public void Integrands_that_are_infinite_at_an_end_are_taken_to_the_last_digits()
    {
        Integral(1.0 / 32, (t, _) => Math.Pow(t, -5.0 / 6)).Should().BeApproximately(6, 1e-12);
        Integral(1.0 / 32, (_, rest) => Math.Pow(rest, -0.9)).Should().BeApproximately(10, 1e-11);
        Integral(1.0 / 32, (t, _) => Math.Log(t)).Should().BeApproximately(-1, 1e-14);
    }

    [Fact]
    public void Smooth_integrands_need_few_points()
    {
        Integral(1.0 / 8, (t, _) => 1).Should().BeApproximately(1, 1e-14);
        Integral(1.0 / 8, (t, _) => t * t * t).Should().BeApproximately(0.25, 1e-14);
        Integral(1.0 / 16, (t, _) => Math.Exp(t)).Should().BeApproximately(Math.E - 1, 1e-14);
    }

    [Fact]
    public void Points_ascend_and_lie_symmetrically()
    {
        var rule = new DoubleExponential(1.0 / 8);
        rule.Points.Should().BeInAscendingOrder().And.OnlyContain(t => t > 0 && t <= 1);
        rule.Points.Should().Equal(rule.Rests.Reverse());
        rule.Points[rule.Points.Length / 2].Should().Be(0.5);
    }

    private static double Integral(double step, Func<double, double, double> function)
    {
        var rule = new DoubleExponential(step);
        return rule.Weights.Select((weight, i) => weight * function(rule.Points[i], rule.Rests[i])).Sum();
    }
}
