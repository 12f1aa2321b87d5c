using CsCheck;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Normalization;

public class ZScoreNormalizerTests
{
    [Theory]
    [InlineData(ZScoreDeviation.Sample)]
    [InlineData(ZScoreDeviation.Population)]
    public void Z_scores_are_those_of_the_definition_in_77_digits_whatever_the_magnitude(ZScoreDeviation deviation)
        => Gen.Select(Numbers.AnyMagnitude.Array[2, 30].Where(x => x.Min() < x.Max()), Numbers.BenefitOrCost).Sample((x, direction) =>
        {
            var z = new ZScoreNormalizer(new ZScoreOptions { Deviation = deviation }).Normalized(x, direction);
            var exact = Definition(x, deviation, direction);
            for (var i = 0; i < x.Length; i++) z[i].Should().BeApproximately(exact[i].ToDouble(), 1e-15 * Math.Max(1, Math.Abs(z[i])));
        }, iter: 1000);

    // Steps of 2^-20 about 10^7: the mean as a double is off by thousandths of a step, a z-score without care by as much.
    [Fact]
    public void A_small_spread_about_a_large_mean_loses_no_digit()
        => Gen.Int[-1000, 1000].Array[3, 30].Where(k => k.Distinct().Count() > 1).Sample(k =>
        {
            var x = Array.ConvertAll(k, i => 1e7 + Math.ScaleB(i, -20));
            var (z, exact) = (new ZScoreNormalizer(new ZScoreOptions()).Normalized(x), Definition(x, ZScoreDeviation.Sample, Direction.Benefit));
            for (var i = 0; i < x.Length; i++) z[i].Should().BeApproximately(exact[i].ToDouble(), 1e-15);
        }, iter: 1000);

    [Fact]
    public void Any_mean_and_standard_deviation_can_be_asked_for()
        => Gen.Double[-100, 100].Array[3, 30].Where(x => x.Max() - x.Min() > 1).Sample(x =>
        {
            var z = new ZScoreNormalizer(new ZScoreOptions { Mean = 10, Spread = 2 }).Normalized(x);
            z.Average().Should().BeApproximately(10, 1e-13);
            Math.Sqrt(z.Sum(v => (v - 10) * (v - 10)) / (z.Length - 1)).Should().BeApproximately(2, 1e-12);
        }, iter: 1000);

    [Fact]
    public void A_constant_column_maps_to_the_mean() => new ZScoreNormalizer(new ZScoreOptions { Mean = 10, Spread = 2 }).Normalized([3, 3, 3]).Should().Equal(10, 10, 10);

    [Fact]
    public void One_value_is_a_constant_column() => new ZScoreNormalizer(new ZScoreOptions()).Normalized([7]).Should().Equal(0);

    [Fact]
    public void A_spread_that_no_number_can_hold_is_reported_with_the_column()
        => new ZScoreNormalizer(new ZScoreOptions()).ShouldBeDeclined(NormalizationRules.RangeTooLarge, [-1.7e308, 1.7e308]);

    private static BigReal[] Definition(double[] x, ZScoreDeviation deviation, Direction direction)
    {
        var exact = Definitions.Exact(x);
        var mean = Definitions.Sum(exact) / x.Length;
        var variance = Definitions.Sum(exact.Select(v => (v - mean) * (v - mean))) / (deviation == ZScoreDeviation.Sample ? x.Length - 1 : x.Length);
        return Array.ConvertAll(exact, v => (direction == Direction.Benefit ? v - mean : mean - v) / BigReal.Sqrt(variance));
    }
}
