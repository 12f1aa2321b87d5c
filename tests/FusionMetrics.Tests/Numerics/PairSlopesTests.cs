using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Medians and places between two slopes, beside all slopes sorted. Whole places are looked at with other kernels over pairs.</summary>
public class PairSlopesTests
{
    // On both sides of 64 points, where the way changes; many ties, or few.
    private static readonly Gen<double[]> Values = Gen.OneOf(Gen.Int[0, 1], Gen.Int[-6, 6], Gen.Int[-5000, 5000]).Select(i => (double)i).Array[2, 130];

    [Fact]
    public void The_median_is_the_middle_slope_or_the_mean_of_two()
        => Values.Sample(x =>
        {
            var (slopes, sorted) = (Of(x), Sorted(x));
            slopes.Median().Should().Be((sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2);
        }, iter: 300);

    [Fact]
    public void Between_places_slopes_are_interpolated()
        => Gen.Select(Values.Where(x => x.Length > 2), Gen.Double[0, 1], Gen.Double[0, 1]).Sample((x, share, part) =>
        {
            var (slopes, sorted) = (Of(x), Sorted(x));
            var below = 1 + (int)(share * (sorted.Length - 2));
            MustMeet(slopes, sorted, below, part);
            // And where a group of ties ends: the next slope may lie beyond all bounds.
            var last = Array.FindIndex(sorted, below - 1, s => s > sorted[below - 1]);
            if (last > 0) MustMeet(slopes, sorted, last, part);
        }, iter: 300);

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(100)]
    public void Every_place_between_two_different_slopes_is_interpolated(int points)
    {
        double[] x = [.. Enumerable.Range(0, points).Select(i => i % 3 == 0 ? 1.0 : i * 7 % 5)];
        var (slopes, sorted) = (Of(x), Sorted(x));
        for (var below = 1; below < sorted.Length; below++)
            if (sorted[below] > sorted[below - 1] && below % (points / 16) == 0) MustMeet(slopes, sorted, below, 0.25);
    }

    [Fact]
    public void Places_run_from_1_to_the_number_of_slopes()
    {
        var slopes = new PairSlopes([0, 1, 2, 3], [0, 1, 4, 9]);

        slopes.Count.Should().Be(6);
        new[] { 1, 1.5, 2, 3.25, 5, 5.5, 6 }.Select(slopes.At).Should().Equal(1, 1.5, 2, 3, 4, 4.5, 5);
        new[] { 0, 0.99, 6.01, 7, double.NaN, -1, double.PositiveInfinity }.Select(slopes.At).Should().AllBeEquivalentTo(double.NaN);
    }

    [Fact]
    public void Two_points_have_one_slope()
    {
        var slopes = new PairSlopes([1, 3], [5, 11]);

        (slopes.Count, slopes[1], slopes.Median(), slopes.At(1)).Should().Be((1L, 3.0, 3.0, 3.0));
    }

    [Fact]
    public void The_mean_of_two_slopes_does_not_overflow()
        => new PairSlopes([0, 0.5, 1], [0, 0.6e308, 1.35e308]).At(1.5).Should().BeApproximately(1.275e308, 1e293);

    [Fact]
    public void The_mean_of_the_least_numbers_is_not_rounded_to_0()
        => new PairSlopes([0, 1, 2], [0, double.Epsilon, 2 * double.Epsilon]).At(1.5).Should().Be(double.Epsilon);

    // The slope between i and j is i + j: half of them lie below n - 1. There are more than an array could hold.
    [Fact]
    public void Two_thousand_million_slopes_have_no_place_of_their_own()
    {
        const int n = 66_000;
        double[] times = [.. Enumerable.Range(0, n).Select(i => (double)i)];
        var slopes = new PairSlopes(times, [.. times.Select(t => t * t)]);

        slopes.Median().Should().Be(n - 1);
        slopes[slopes.Count].Should().Be(2 * n - 3);
    }

    private static void MustMeet(PairSlopes slopes, double[] sorted, int below, double part)
    {
        var (low, high, place) = (sorted[below - 1], sorted[below], below + part);
        slopes.At(place).Should().BeApproximately(low + (high - low) * (place - below), 1e-15 * (Math.Abs(low) + Math.Abs(high)));
    }

    // Times that are not equally far apart.
    private static double[] Times(int count) => [.. Enumerable.Range(0, count).Select(i => i + i % 4 / 4.0)];

    private static PairSlopes Of(double[] x) => new(Times(x.Length), x);

    private static double[] Sorted(double[] x)
    {
        var t = Times(x.Length);
        return [.. Enumerable.Range(0, x.Length).SelectMany(i => Enumerable.Range(i + 1, x.Length - i - 1).Select(j => (x[j] - x[i]) / (t[j] - t[i]))).Order()];
    }
}
