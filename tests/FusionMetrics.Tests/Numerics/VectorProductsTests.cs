using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Against exact arithmetic.</summary>
public class VectorProductsTests
{
    // Half a unit in the last place.
    private const double Nearest = 0.5000001;

    private static readonly Gen<double[]> Numbers = Gen.OneOf(Gen.Double[-1, 1], Gen.Double[-1e6, 1e6]).Array[1, 20];

    [Fact]
    public void The_sum_is_the_nearest_number()
    {
        Numbers.Sample(x => Sum(x, 1).UlpError(VectorProducts.Sum(x)).Should().BeLessThan(Nearest), iter: 1000);
        VectorProducts.Sum([1e16, 1, -1e16]).Should().Be(1);
        VectorProducts.Sum([]).Should().Be(0);
    }

    [Fact]
    public void Numbers_less_their_mean_are_the_nearest_ones()
        => Numbers.Sample(x =>
        {
            var mean = Sum(x, 1) / x.Length;
            // A number that is the mean but for the 32nd digit has no digits left.
            VectorProducts.Centred(x).Should().Equal(x.Select(v => (v - mean).ToDouble()), (found, expected) => Math.Abs(found - expected) <= 1e-25 + 2.3e-16 * Math.Abs(expected));
        }, iter: 1000);

    [Fact]
    public void The_sum_of_products_is_the_nearest_number()
    {
        Gen.Int[0, 20].SelectMany(n => Gen.Select(Gen.Double[-1, 1].Array[n], Gen.Double[-1, 1].Array[n])).Sample((a, b)
            => a.Zip(b, (x, y) => (BigReal)x * y).Aggregate(BigReal.Zero, (sum, x) => sum + x).UlpError(VectorProducts.Of(a, b)).Should().BeLessThan(Nearest), iter: 1000);
        VectorProducts.Of([1e8 + 1, 1e16 + 2e8], [1e8 + 1, -1]).Should().Be(1);
    }

    [Fact]
    public void The_length_is_the_root_of_the_sum_of_squares()
    {
        Numbers.Sample(x => BigReal.Sqrt(Sum(x, 2)).UlpError(VectorProducts.Length(x)).Should().BeLessThan(1), iter: 1000);
        VectorProducts.Length([3, -4]).Should().Be(5);
    }

    private static BigReal Sum(double[] x, int power) => x.Aggregate(BigReal.Zero, (sum, v) => sum + BigReal.Pow(v, power));
}
