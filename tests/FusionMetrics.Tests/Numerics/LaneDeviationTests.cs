using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class LaneDeviationTests
{
    [Fact]
    public void Sums_of_squares_are_right_to_thirty_digits_whatever_the_level_and_the_length()
    {
        var random = new Random(3);
        foreach (var level in new[] { 0, 1, 1e8, -1e15 })
        {
            for (var count = 1; count <= 40; count++)
            {
                double[] x = [.. Enumerable.Range(0, count).Select(_ => level + random.NextDouble())];
                var mean = Moments.Of(x).Sum / count;

                var squares = TermSum.Of(x, new SquaredDeviation(new LaneDeviation(0.5, mean.Scaled(0.5))));

                var exactMean = (BigReal)mean.High + mean.Low;
                var exact = x.Aggregate(BigReal.Zero, (sum, v) => sum + (v - exactMean) * (v - exactMean)).Scaled(-2);
                if (!exact.IsZero) exact.RelativeError((BigReal)squares.High + squares.Low).Should().BeLessThan(1e-29, "{0} numbers at {1}", count, level);
            }
        }
    }

    [Fact]
    public void Roots_are_right_to_thirty_digits()
    {
        var random = new Random(4);
        for (var i = 0; i < SameCases.Count(20_000); i++)
        {
            var x = DoubleDouble.Sum(Math.Abs(Draws.Magnitude(random, -40, 40)), Draws.Magnitude(random, -100, -95));
            var root = DoubleDouble.Sqrt(x);
            BigReal.Sqrt((BigReal)x.High + x.Low).RelativeError((BigReal)root.High + root.Low).Should().BeLessThan(1e-30);
        }
        DoubleDouble.Sqrt(DoubleDouble.Zero).Should().Be(DoubleDouble.Zero);
    }
}
