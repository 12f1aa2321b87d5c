using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Against the definition by all pairs, in exact arithmetic.</summary>
public class GiniCoefficientTests
{
    // From all alike but for the last digits to numbers of any size.
    private static readonly Gen<double[]> Numbers = Gen.Select(Gen.Double[-12, 2], Gen.Int[-1000, 1000]).SelectMany((spread, power)
        => Gen.Double[0, 1].Select(x => Math.ScaleB(1 + Math.Pow(10, spread) * x, power)).Array[1, 40]).Select(values => (double[])[.. values.Order()]);

    [Fact]
    public void It_is_half_the_mean_difference_of_two_relative_to_the_mean()
        => Numbers.Sample(x => Definition(x).UlpError(GiniCoefficient.Of(x)).Should().BeLessThan(0.501), iter: 300);

    [Fact]
    public void Of_any_number_of_numbers()
    {
        for (var n = 1; n <= 40; n++) Definition(Numbered(n)).UlpError(GiniCoefficient.Of(Numbered(n))).Should().BeLessThan(0.501);

        static double[] Numbered(int n) => [.. Enumerable.Range(1, n).Select(i => (double)i)];
    }

    [Fact]
    public void Where_one_has_all_the_others_have_their_share_of_it()
    {
        for (var n = 1; n <= 20; n++)
            foreach (var all in new[] { 1, 5e-324, 1e300, double.MaxValue })
                GiniCoefficient.Of([.. new double[n - 1], all]).Should().Be((n - 1.0) / n);
    }

    [Fact]
    public void Of_equal_numbers_it_is_0()
    {
        foreach (var n in new[] { 1, 7, 8, 9, 100 }) GiniCoefficient.Of([.. Enumerable.Repeat(0.1, n)]).Should().Be(0);
    }

    [Fact]
    public void Numbers_whose_sum_is_none_have_the_coefficient_of_smaller_ones()
    {
        double[] x = [.. Enumerable.Range(1, 21).Select(i => Math.ScaleB(i, 1019))];

        GiniCoefficient.Of(x).Should().Be(GiniCoefficient.Of(Array.ConvertAll(x, v => Math.ScaleB(v, -1019))));
    }

    private static BigReal Definition(double[] x)
    {
        var (differences, sum) = (BigReal.Zero, BigReal.Zero);
        foreach (var a in x)
        {
            sum += a;
            foreach (var b in x) differences += BigReal.Abs((BigReal)a - b);
        }
        return differences / (2 * x.Length * sum);
    }
}
