using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Beside the definition of Andrews (1991), with sines and cosines of the platform.</summary>
public class QuadraticSpectralVarianceTests
{
    // First-order series, from those that swing to those that hardly turn.
    private static readonly Gen<double[]> Series = Gen.Select(Gen.Double[-1, 1.05], Gen.Double[-1, 1].Array[2, 60]).Select((r, shocks) =>
    {
        var values = (double[])shocks.Clone();
        for (var i = 1; i < values.Length; i++) values[i] += r * values[i - 1];
        return values;
    });

    [Fact]
    public void It_is_the_sum_of_covariances_with_the_weights_of_the_kernel() => Series.Where(x => x[..^1].Any(v => v != 0)).Sample(Agrees, iter: 1000);

    [Fact]
    public void A_correlation_is_taken_for_97_hundredths_at_most()
    {
        Agrees([.. Enumerable.Range(1, 30).Select(i => i * i / 100.0)]);
        Agrees([1, 2, 4, 8, 16]);
        Agrees([.. Enumerable.Range(0, 30).Select(i => i % 2 == 0 ? 1.0 : -1)]);
        Agrees([1, -2, 4, -8, 16]);
    }

    [Fact]
    public void Values_that_do_not_hang_together_have_their_own_variance()
    {
        QuadraticSpectralVariance.Of([1, 0, -1, 0]).Should().Be(0.5);
        QuadraticSpectralVariance.Of([3]).Should().Be(9);
        QuadraticSpectralVariance.Of([0, 0, 6]).Should().Be(12);
        QuadraticSpectralVariance.Of([0, 0, 0]).Should().Be(0);
    }

    // A correlation of 1e-16 and one of 1e-12: a bandwidth below a millionth and one above, where weights are some 1e-10 at most.
    [Theory]
    [InlineData(1e-16)]
    [InlineData(1e-12)]
    public void A_narrow_bandwidth_leaves_hardly_any_weight(double correlation)
        => QuadraticSpectralVariance.Of([1, correlation, -1, 0, 0, 1, 0, 1]).Should().BeApproximately(0.5, 1e-9);

    [Fact]
    public void Other_units_change_it_by_their_square()
        => Gen.Select(Series, Gen.Int[-100, 100]).Sample((x, unit)
            => QuadraticSpectralVariance.Of([.. x.Select(v => Math.ScaleB(v, unit))]).Should().Be(Math.ScaleB(QuadraticSpectralVariance.Of(x), 2 * unit)));

    private static void Agrees(double[] x)
    {
        var n = x.Length;
        double Covariance(int lag) => x.Skip(lag).Zip(x, (later, earlier) => later * earlier).Sum() / n;
        var r = Math.Clamp(x.Skip(1).Zip(x, (later, earlier) => later * earlier).Sum() / x.SkipLast(1).Sum(v => v * v), -0.97, 0.97);
        var bandwidth = 1.3221 * Math.Pow(4 * r * r / Math.Pow(1 - r, 4) * n, 0.2);
        var expected = Covariance(0) + 2 * Enumerable.Range(1, n - 1).Sum(lag => Kernel(lag / bandwidth) * Covariance(lag));
        QuadraticSpectralVariance.Of(x).Should().BeApproximately(expected, 1e-12 * Covariance(0));
    }

    // Near 0 by its series, 3 (2 / 3! - 4 z^2 / 5! + 6 z^4 / 7! - ...): the difference has no digits there.
    private static double Kernel(double x)
    {
        var z = 6 * Math.PI * x / 5;
        if (double.IsInfinity(z)) return 0;
        if (z > 1) return 25 / (12 * Math.PI * Math.PI * x * x) * (Math.Sin(z) / z - Math.Cos(z));
        var (sum, power) = (0.0, 3.0);
        for (var m = 1; m < 15; m++)
        {
            power /= 2 * m * (2 * m + 1);
            sum += power * 2 * m;
            power *= -z * z;
        }
        return sum;
    }
}
