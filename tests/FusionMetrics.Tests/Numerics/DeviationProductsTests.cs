using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class DeviationProductsTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 8)]
    [InlineData(7, 8)]
    [InlineData(8, 8)]
    [InlineData(9, 16)]
    [InlineData(16, 16)]
    public void Columns_are_whole_vectors_long(int rows, int length) => DeviationProducts.LengthOf(rows).Should().Be(length);

    [Fact]
    public void Deviations_have_thirty_digits_and_zeros_after_them()
        => Gen.Double[-1000, 1000].Array[0, 30].Sample(x =>
        {
            var (mean, high, rest) = Write(x);

            for (var i = 0; i < x.Length; i++)
                Error((BigReal)x[i] / 2 - mean.High - mean.Low, (BigReal)high[i] + rest[i]).Should().BeLessThan(1e-28);
            high[x.Length..].Should().AllBeEquivalentTo(0.0);
            rest[x.Length..].Should().AllBeEquivalentTo(0.0);
        }, iter: 300);

    [Fact]
    public void Sums_of_products_have_thirty_digits()
        => Gen.Int[0, 30].SelectMany(n => Gen.Select(Gen.Double[-1000, 1000].Array[n], Gen.Double[-1000, 1000].Array[n])).Sample((x, y) =>
        {
            var ((_, a, aRest), (_, b, bRest)) = (Write(x), Write(y));
            var expected = Enumerable.Range(0, a.Length).Aggregate(BigReal.Zero, (sum, i) => sum + ((BigReal)a[i] + aRest[i]) * ((BigReal)b[i] + bRest[i]));

            var sum = DeviationProducts.Sum(a, aRest, b, bRest);

            Error(expected, (BigReal)sum.High + sum.Low).Should().BeLessThan(1e-23);
        }, iter: 1000);

    // A mean with a low part, so that deviations have one.
    private static (DoubleDouble Mean, double[] High, double[] Left) Write(double[] x)
    {
        var mean = (DoubleDouble)x.Sum() / (2 * x.Length + 1);
        double[] high = [.. Enumerable.Repeat(7.0, DeviationProducts.LengthOf(x.Length))];
        double[] rest = [.. high];
        DeviationProducts.Write(x, new LaneDeviation(0.5, mean), high, rest);
        return (mean, high, rest);
    }

    private static double Error(BigReal expected, BigReal found) => BigReal.Abs(expected - found).ToDouble();
}
