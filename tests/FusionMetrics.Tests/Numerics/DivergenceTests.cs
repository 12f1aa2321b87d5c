using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class DivergenceTests
{
    private const double Tolerance = 2e-15;

    [Theory]
    [InlineData(1)]
    [InlineData(1e-1)]
    [InlineData(1e-2)]
    [InlineData(1e-4)]
    [InlineData(1e-6)]
    [InlineData(1e-8)]
    [InlineData(1e-10)]
    [InlineData(1e-12)]
    public void The_sum_is_right_however_small_the_spread(double spread)
    {
        foreach (var scale in new[] { 1000, 1e300, 1e-300, 3.7e-5 })
        {
            var random = new Random(7);
            double[] z = [.. Enumerable.Range(0, 301).Select(_ => scale * (1 + spread * (random.NextDouble() - 0.5)))];

            Error(z).Should().BeLessThan(Tolerance, "the spread is {0} and the scale {1}", spread, scale);
        }
    }

    [Fact]
    public void The_sum_is_right_for_skewed_numbers()
    {
        var random = new Random(8);
        double[] z = [.. Enumerable.Range(0, 2000).Select(_ => Math.Exp(8 * random.NextDouble() * random.NextDouble()))];

        Error(z).Should().BeLessThan(Tolerance);
    }

    [Theory]
    [InlineData(1.1, 0)]
    [InlineData(1.1, 3e-17)]
    [InlineData(1.1, -1e-16)]
    [InlineData(0.996859, 2e-17)] // its reciprocal is rounded by as much as can be
    public void A_single_term_is_right_to_a_few_units_in_the_last_place(double meanHigh, double meanLow)
    {
        // Against a mean that is not the mean of the number, so that each q = z / mean gets its turn.
        var random = new Random(9);
        var mean = new DoubleDouble(meanHigh, meanLow);
        var exact = (BigReal)mean.High + mean.Low;
        double[] errors = [.. Enumerable.Range(0, SameCases.Count(50_000)).Select(_ => Quotient(random) * mean.High)
            .Select(z => Term(z / exact).UlpError(Sum([z], mean).ToDouble()))];

        errors.Max().Should().BeLessThan(7);
        Math.Sqrt(errors.Average(e => e * e)).Should().BeLessThan(1.6);
    }

    [Fact]
    public void Numbers_of_very_different_size_are_right()
        => Error([1e-320, 1e-300, 1e-100, 1e-30, 1e-3, 1, 1e3, 1e30, 1e100, 1e300]).Should().BeLessThan(Tolerance);

    [Fact]
    public void Subnormal_numbers_are_right()
    {
        var random = new Random(10);
        double[] z = [.. Enumerable.Range(0, 50).Select(_ => double.Epsilon * random.Next(1_000_000, 2_000_000))];

        // Subnormal means have few digits, so the mean is given to the kernel and to the oracle alike.
        var mean = new DoubleDouble(double.Epsilon * 1_500_000, 0);
        var exact = z.Aggregate(BigReal.Zero, (sum, x) => sum + Term(x / (BigReal)mean.High));

        exact.RelativeError(Sum(z, mean).ToDouble()).Should().BeLessThan(Tolerance);
    }

    [Fact]
    public void Zeros_count_one_each()
    {
        double[] z = [0, 0, 0, 4, 5, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0];

        Error(z).Should().BeLessThan(Tolerance);
        Sum([0, 0, 0], 1).ToDouble().Should().Be(3);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(1000)]
    [InlineData(100_000)]
    public void All_in_one_is_as_divergent_as_can_be(int count)
    {
        var z = new double[count];
        z[count / 3] = 1e300;

        var expected = (BigReal)count * BigReal.Log(count); // n ln n: entropy 0

        expected.RelativeError(Sum(z, (DoubleDouble)1e300 / count).ToDouble()).Should().BeLessThan(Tolerance);
    }

    [Fact]
    public void Numbers_that_equal_the_mean_add_nothing()
    {
        Sum([.. Enumerable.Repeat(0.1, 37)], 0.1).ToDouble().Should().Be(0);
        Sum([], 0.1).ToDouble().Should().Be(0);
    }

    [Fact]
    public void Padding_adds_nothing_for_any_length()
    {
        for (var count = 1; count <= 70; count++)
        {
            double[] z = [.. Enumerable.Range(1, count).Select(i => (double)i)];

            Error(z).Should().BeLessThan(Tolerance, "there are {0} numbers", count);
        }
    }

    [Fact]
    public void It_is_never_negative_and_zero_only_for_equal_numbers()
        => Gen.Double[0, 1e6].Array[1, 40].Where(z => z.Any(x => x > 0)).Sample(z =>
        {
            var value = Sum(z, Mean(z)).ToDouble();
            return z.Distinct().Count() == 1 ? value is >= 0 and < 1e-30 : value > 0;
        });

    [Fact]
    public void A_power_of_two_as_unit_changes_no_bit()
        => Gen.Select(Gen.Double[1e-3, 1e3].Array[1, 40], Gen.Int[-900, 900]).Sample((z, power) =>
        {
            double[] scaled = [.. z.Select(x => Math.ScaleB(x, power))];
            return Sum(z, Mean(z)) == Sum(scaled, Mean(scaled));
        });

    [Fact]
    public void Parts_add_up_to_the_whole()
        => Gen.Select(Gen.Double[0, 10].Array[2, 60], Gen.Int[0, 59]).Where((z, _) => z.Sum() > 0).Sample((z, cut) =>
        {
            var at = Math.Min(cut, z.Length);
            var parts = Sum(z.AsSpan(0, at), Mean(z)) + Sum(z.AsSpan(at), Mean(z));
            var whole = Sum(z, Mean(z));
            return Math.Abs((parts - whole).ToDouble()) <= 4e-16 * whole.ToDouble();
        });

    [Fact]
    public void Shifted_numbers_have_the_bits_of_the_same_numbers_shifted_first()
        => Gen.Select(Gen.Double[-5, 5].Array[1, 60], Gen.Bool).Where((x, _) => x.Max() > x.Min()).Sample((x, cost) =>
        {
            var (sign, start) = cost ? (-1.0, x.Max()) : (1.0, -x.Min());
            double[] z = [.. x.Select(v => sign * v + start)];
            return new Divergence(Mean(z), sign, start).Of(x) == Sum(z, Mean(z));
        });

    private static DoubleDouble Sum(ReadOnlySpan<double> z, DoubleDouble mean) => new Divergence(mean).Of(z);

    private static double Quotient(Random random) => random.Next(4) switch
    {
        0 => Draws.Near(random, 1),
        1 => Draws.Near(random, Math.Sqrt(0.5)),
        2 => Draws.Near(random, Math.Sqrt(2)),
        _ => Math.ScaleB(1 + random.NextDouble(), random.Next(-70, 40)),
    };

    private static DoubleDouble Mean(double[] z) => Moments.Of(z).Sum / z.Length;

    private static double Error(double[] z)
    {
        var mean = z.Aggregate(BigReal.Zero, (sum, x) => sum + x) / z.Length;
        var exact = z.Aggregate(BigReal.Zero, (sum, x) => sum + Term(x / mean));
        return exact.RelativeError(Sum(z, Mean(z)).ToDouble());
    }

    // 77 digits leave 50 after the cancellation at a spread of 1e-12.
    private static BigReal Term(BigReal q) => q.IsZero ? 1 : q * BigReal.Log(q) - q + 1;
}
