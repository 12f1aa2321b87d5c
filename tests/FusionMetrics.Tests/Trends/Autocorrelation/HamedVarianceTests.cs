using CsCheck;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Trends;

/// <summary>The variance of S of a dependent series against the definition, written out in four loops.</summary>
public class HamedVarianceTests
{
    [Fact]
    public void Without_autocorrelation_it_is_the_variance_of_Mann_and_Kendall()
    {
        for (var n = 2; n <= 60; n++) HamedVariance.Even(n, 0).Should().BeApproximately(Independent(n), 1e-14 * Independent(n));
        HamedVariance.Even(100_000, 0).Should().Be(Independent(100_000));
        foreach (var n in new[] { 2, 7, 60, 61, 90 }) HamedVariance.Uneven([.. Enumerable.Range(0, n).Select(i => i + 0.4 * Math.Sin(i * i))], 0).Should().BeApproximately(Independent(n), 1e-12 * Independent(n));
    }

    [Fact]
    public void It_is_the_sum_over_pairs_of_pairs()
        => Gen.Select(Gen.Int[2, 14], Gen.Double[-0.95, 0.999]).Sample((n, phi)
            => HamedVariance.Even(n, phi).Should().BeApproximately(Definition([.. Enumerable.Range(0, n).Select(i => (double)i)], phi), 1e-12 * n * n * n), iter: 200);

    [Fact]
    public void At_uneven_times_it_is_the_sum_over_pairs_of_pairs()
        => Gen.Select(Gen.Double[0.2, 3].Array[2, 12], Gen.Double[0, 0.999]).Sample((gaps, phi) =>
        {
            double[] times = [.. gaps.Select((_, i) => gaps[..(i + 1)].Sum())];
            var variance = HamedVariance.Uneven(times, phi);
            variance.Should().BeApproximately(Definition(HamedVariance.Steps(times), phi), 1e-12 * times.Length * times.Length * times.Length);
        }, iter: 200);

    [Fact]
    public void At_even_times_both_ways_agree_and_at_1_they_have_the_limit()
        => Gen.Select(Gen.Int[2, 60], Gen.Double[0, 1]).Sample((n, phi) =>
        {
            double[] times = [.. Enumerable.Range(0, n).Select(i => 1990.0 + i)];
            HamedVariance.Uneven(times, phi).Should().BeApproximately(HamedVariance.Even(n, phi), 1e-10 * Independent(n));
            HamedVariance.Even(n, 1).Should().BeApproximately(HamedVariance.Even(n, 0.999999999), 1e-6 * HamedVariance.Even(n, 1));
        }, iter: 40);

    [Fact]
    public void It_grows_with_the_autocorrelation_and_is_never_negative()
        => Gen.Select(Gen.Int[3, 40], Gen.Double[0, 0.98], Gen.Double[0, 0.02]).Sample((n, phi, step) =>
        {
            HamedVariance.Even(n, -phi).Should().BePositive();
            HamedVariance.Even(n, phi + step).Should().BeGreaterThanOrEqualTo(HamedVariance.Even(n, phi) * (1 - 1e-14));
        }, iter: 300);

    [Theory]
    [InlineData(300, 0.3, 2e-6)]
    [InlineData(300, 0.6, 1e-5)]
    [InlineData(300, 0.9, 1e-4)]
    public void Beyond_200_values_the_continued_sum_meets_the_sum(int n, double phi, double tolerance)
    {
        var sum = SumByLags(n, phi);
        HamedVariance.Even(n, phi).Should().BeApproximately(sum, tolerance * sum);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.8)]
    public void Beyond_60_values_at_uneven_times_it_is_nearly_the_sum_and_at_even_ones_that_of_even_ones(double phi)
    {
        double[] uneven = [.. Enumerable.Range(0, 61).Select(i => i + 0.45 * Math.Sin(i * i))], even = [.. Enumerable.Range(0, 61).Select(i => 2000.0 + i)];
        var sum = Definition(HamedVariance.Steps(uneven), phi);
        HamedVariance.Uneven(uneven, phi).Should().BeApproximately(sum, 0.01 * sum);
        HamedVariance.Uneven(even, phi).Should().BeApproximately(HamedVariance.Even(61, phi), 1e-10 * sum);
    }

    [Fact]
    public void The_projection_at_even_times_is_that_at_any_times()
        => Gen.Select(Gen.Int[3, 80], Gen.Double[0.001, 0.99]).Sample((n, phi)
            => HamedProjection.Uneven([.. Enumerable.Range(0, n).Select(i => (double)i)], phi).Should().BeApproximately(HamedProjection.Even(n, phi), 1e-11), iter: 200);

    private static double Independent(double n) => n * (n - 1) * (2 * n + 5) / 18;

    // Hamed (2008), equation 13, over all pairs of pairs.
    internal static double Definition(double[] times, double phi)
    {
        double R(int i, int j) => i == j ? 1 : Math.Pow(Math.Abs(phi), Math.Abs(times[i] - times[j])) * (phi < 0 && Math.Round(Math.Abs(times[i] - times[j])) % 2 == 1 ? -1 : 1);
        var (n, sum) = (times.Length, 0.0);
        for (var i = 0; i < n; i++)
            for (var j = i + 1; j < n; j++)
                for (var k = 0; k < n; k++)
                    for (var l = k + 1; l < n; l++)
                        sum += (i, j) == (k, l) ? Math.PI / 2 : Math.Asin(Math.Clamp((R(j, l) - R(i, l) - R(j, k) + R(i, k)) / (2 * Math.Sqrt((1 - R(i, j)) * (1 - R(k, l)))), -1, 1));
        return 2 / Math.PI * sum;
    }

    // Equal terms counted together: O(n^3).
    private static double SumByLags(int n, double phi)
    {
        double[] r = [.. Enumerable.Range(0, 2 * n).Select(d => Math.Pow(phi, d))];
        var sum = 0.0;
        for (var a = 1; a < n; a++)
        {
            for (var b = 1; b <= a; b++)
            {
                for (var d = a - n + 1; d < n - b; d++)
                {
                    var count = Math.Min(n - 1 - a, n - 1 - b - d) - Math.Max(0, -d) + 1;
                    var top = r[Math.Abs(d + b - a)] - r[Math.Abs(d + b)] - r[Math.Abs(d - a)] + r[Math.Abs(d)];
                    sum += (a == b ? 1 : 2) * count * (a == b && d == 0 ? Math.PI / 2 : 1) * (a == b && d == 0 ? 1 : Math.Asin(Math.Clamp(top / (2 * Math.Sqrt((1 - r[a]) * (1 - r[b]))), -1, 1)));
                }
            }
        }
        return 2 / Math.PI * sum;
    }

    [Fact]
    public void What_is_remembered_is_what_is_computed()
    {
        for (var round = 0; round < 2; round++)
            for (var n = 5; n < 12; n++)
                for (var r = -0.95; r <= 1; r += 0.01) RememberedVariance.Even(n, r).Should().Be(HamedVariance.Even(n, r));
    }

    // Numbers of Fibonacci apart, counts with the same correlation share a place.
    [Theory]
    [InlineData(2584)]
    [InlineData(4181)]
    [InlineData(6765)]
    [InlineData(10946)]
    public void What_another_count_left_in_the_same_place_is_not_taken(int apart)
    {
        foreach (var n in new[] { 20, 20 + apart, 20 }) RememberedVariance.Even(n, 0.5).Should().Be(HamedVariance.Even(n, 0.5));
    }
}
