using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class MomentsTests
{
    [Fact]
    public void Nothing_has_no_moments() => Moments.Of([]).Should().Be(new Moments(0, 0, 0, DoubleDouble.Zero));

    [Fact]
    public void Count_and_extremes_are_those_of_the_numbers()
        => Gen.Double[-1e9, 1e9].Array[1, 100].Sample(x =>
        {
            var moments = Moments.Of(x);
            return moments.Count == x.Length && moments.Minimum == x.Min() && moments.Maximum == x.Max();
        });

    [Fact]
    public void Padding_is_no_extreme()
    {
        for (var count = 1; count <= 50; count++)
        {
            Moments.Of([.. Enumerable.Range(1, count).Select(i => (double)i)]).Minimum.Should().Be(1);
            Moments.Of([.. Enumerable.Range(1, count).Select(i => (double)-i)]).Maximum.Should().Be(-1);
        }
    }

    [Fact]
    public void The_sum_is_right_to_thirty_digits()
    {
        var random = new Random(12);
        foreach (var count in new[] { 1, 7, 16, 17, 4096, 5000 })
        {
            double[] x = [.. Enumerable.Range(0, count).Select(_ => Draws.Magnitude(random, -30, 30))];
            var size = x.Sum(Math.Abs);

            var sum = Moments.Of(x).Sum;

            var error = BigReal.Abs(Exact(x) - sum.High - sum.Low).ToDouble();
            error.Should().BeLessThanOrEqualTo(1e-30 * size, "{0} numbers were added", count);
        }
    }

    [Fact]
    public void Cancellation_does_no_harm()
        => Moments.Of([1e16, 1, -1e16, 1e-10, 3e15, -3e15]).Sum.ToDouble().Should().Be(1 + 1e-10);

    [Fact]
    public void Large_and_small_numbers_are_summed_alike()
    {
        Moments.Of([.. Enumerable.Repeat(1e300, 4096)]).Sum.ToDouble().Should().Be(4096e300);
        Moments.Of([.. Enumerable.Repeat(double.Epsilon, 4095)]).Sum.ToDouble().Should().Be(4095 * double.Epsilon);
    }

    private static BigReal Exact(double[] x) => x.Aggregate(BigReal.Zero, (sum, v) => sum + v);
}
