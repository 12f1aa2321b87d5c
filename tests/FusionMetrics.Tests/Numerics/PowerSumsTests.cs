using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Skewness and kurtosis of samples, corrected for bias.</summary>
public class PowerSumsTests
{
    [Fact]
    public void Skewness_and_kurtosis_are_those_of_the_definition_in_77_digits_whatever_the_magnitude()
        => Numbers.AnyMagnitude.Array[4, 40].Where(x => x.Min() < x.Max()).Sample(x =>
        {
            var sums = Sums(x);
            sums.Skewness.Should().BeApproximately(Skewness(x).ToDouble(), 1e-14 * (1 + Math.Abs(sums.Skewness)));
            sums.Kurtosis.Should().BeApproximately(Kurtosis(x).ToDouble(), 1e-13 * (1 + Math.Abs(sums.Kurtosis)));
        }, iter: 1000);

    [Fact]
    public void A_small_spread_about_a_large_mean_loses_no_digit()
        => Gen.Int[-1000, 1000].Array[4, 40].Where(k => k.Distinct().Count() > 1).Sample(k =>
        {
            var x = Array.ConvertAll(k, i => 1e7 + Math.ScaleB(i, -20));
            Sums(x).Skewness.Should().BeApproximately(Skewness(x).ToDouble(), 1e-14);
            Sums(x).Kurtosis.Should().BeApproximately(Kurtosis(x).ToDouble(), 1e-13);
        }, iter: 1000);

    // SKEW and KURT of spreadsheets, from their documentation: 3, 4, 5, 2, 3, 4, 5, 6, 4, 7.
    [Fact]
    public void They_are_those_of_spreadsheets()
    {
        var sums = Sums([3, 4, 5, 2, 3, 4, 5, 6, 4, 7]);
        sums.Skewness.Should().BeApproximately(0.359543071, 5e-10);
        sums.Kurtosis.Should().BeApproximately(-0.151799637, 5e-10);
    }

    [Fact]
    public void A_number_that_occurs_several_times_counts_as_often()
    {
        var deviation = Deviation.Between(-10, 10, 0.5);
        var many = PowerSums.Of(deviation.Of(3), 4) + PowerSums.Of(deviation.Of(-2), 1);

        many.Should().Be(PowerSums.Of([3, 3, 3, 3, -2], deviation));
    }

    [Fact]
    public void The_variance_is_that_of_the_definition_in_77_digits() => Gen.Double[-10, 10].Array[2, 20].Where(x => x.Max() - x.Min() > 1).Sample(x =>
    {
        var deviation = Deviation.Between(-10, 10, 0.5);
        var variance = PowerSums.Of(x, deviation).Variance;
        (Central(x).Square / (x.Length - 1) * deviation.Scale * deviation.Scale).RelativeError((BigReal)variance.High + variance.Low).Should().BeLessThan(1e-24);
    }, iter: 300);

    [Fact]
    public void Parts_add_up_to_the_whole_and_can_be_taken_away()
        => Gen.Select(Gen.Double[-10, 10].Array[1, 20], Gen.Double[-10, 10].Array[4, 20].Where(x => x.Max() - x.Min() > 1)).Sample((a, b) =>
        {
            var deviation = Deviation.Between(-10, 10, 0.5);
            var (whole, part) = (PowerSums.Of([.. a, .. b], deviation), PowerSums.Of(a, deviation));
            (part + PowerSums.Of(b, deviation)).Kurtosis.Should().BeApproximately(whole.Kurtosis, 1e-12);
            (whole - part).Kurtosis.Should().BeApproximately(PowerSums.Of(b, deviation).Kurtosis, 1e-10);
        }, iter: 1000);

    [Fact]
    public void Too_few_numbers_or_equal_ones_have_no_shape()
    {
        Sums([1, 2]).Skewness.Should().Be(double.NaN);
        Sums([1, 2, 4]).Kurtosis.Should().Be(double.NaN);
        Sums([1, 2, 4]).Skewness.Should().BeApproximately(Skewness([1, 2, 4]).ToDouble(), 1e-15);
        Sums([5, 5, 5, 5, 5]).Skewness.Should().Be(double.NaN);
        Sums([5, 5, 5, 5, 5]).Kurtosis.Should().Be(double.NaN);
    }

    private static PowerSums Sums(double[] x)
    {
        var sorted = x.Order().ToArray();
        return PowerSums.Of(x, Deviation.Between(sorted[0], sorted[^1], sorted[(x.Length - 1) / 2]));
    }

    private static (BigReal N, BigReal Square, BigReal Cube, BigReal Fourth) Central(double[] x)
    {
        var exact = Definitions.Exact(x);
        var mean = Definitions.Sum(exact) / x.Length;
        return (x.Length, Definitions.Sum(exact.Select(v => BigReal.Pow(v - mean, 2))), Definitions.Sum(exact.Select(v => BigReal.Pow(v - mean, 3))),
            Definitions.Sum(exact.Select(v => BigReal.Pow(v - mean, 4))));
    }

    private static BigReal Skewness(double[] x)
    {
        var (n, square, cube, _) = Central(x);
        return BigReal.Sqrt(n * (n - 1)) / (n - 2) * (cube / n) / BigReal.Pow(BigReal.Sqrt(square / n), 3);
    }

    private static BigReal Kurtosis(double[] x)
    {
        var (n, square, _, fourth) = Central(x);
        var excess = (fourth / n) / BigReal.Pow(square / n, 2) - 3;
        return (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * excess + 6);
    }
}
