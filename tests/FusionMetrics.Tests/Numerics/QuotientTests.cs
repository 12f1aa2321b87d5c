using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class QuotientTests
{
    [Fact]
    public void Quotients_are_the_bits_of_a_division()
    {
        var random = new Random(4);
        for (var i = 0; i < 2000; i++)
        {
            var divisor = Math.Abs(Draws.Magnitude(random, -400, 400));
            double[] x = [.. Enumerable.Range(0, 1001).Select(_ => Draws.Magnitude(random, -400, 400))];

            Divided(x, divisor).Should().Equal(x.Select(v => v / divisor));
        }
    }

    [Fact]
    public void Zero_stays_zero_and_the_divisor_gives_one()
    {
        var random = new Random(5);
        for (var i = 0; i < SameCases.Count(100_000); i++)
        {
            var divisor = Math.Abs(Draws.Magnitude(random, -900, 900));
            Divided([0, divisor, -divisor], divisor).Should().Equal(0, 1, -1);
        }
    }

    private static double[] Divided(double[] x, double divisor)
    {
        var result = new double[x.Length];
        Lanes.Map(x, result, new Quotient(divisor));
        return result;
    }
}
