using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Kernels over all pairs against loops over all pairs.</summary>
public class PairTests
{
    // Whole numbers from a small range: many ties. Lengths on both sides of where the kernels change their way.
    private static readonly Gen<double[]> Tied = Gen.Int[-6, 6].Select(i => (double)i).Array[0, 400];

    private static readonly Gen<double[]> Untied = Gen.Double[-1000, 1000].Array[2, 400];

    [Fact]
    public void S_is_the_sum_of_the_signs_of_all_pairs()
        => Gen.OneOf(Tied, Untied, Numbers.Extreme.Array[0, 300]).Sample(x =>
        {
            long s = 0;
            for (var i = 0; i < x.Length; i++)
                for (var j = i + 1; j < x.Length; j++) s += Math.Sign(x[j].CompareTo(x[i]));
            Concordance.Of(x).Should().Be(s);
        });

    [Fact]
    public void Groups_of_ties_are_counted_largest_first()
        => Tied.Sample(x => TieGroups.Of(x).Should().Equal(x.GroupBy(v => v).Select(g => g.Count()).Where(size => size > 1).OrderDescending()));

    [Fact]
    public void Every_order_statistic_of_the_slopes_of_whole_numbers_is_exactly_that_of_all_slopes_sorted()
        => Gen.Select(Gen.OneOf(Gen.Int[-6, 6], Gen.Int[0, 1], Gen.Int[-5000, 5000]).Array[2, 300], Gen.Int[1, 3].Array[300], Gen.Double[0, 1]).Sample((values, steps, share) =>
        {
            var (times, x) = (new double[values.Length], Array.ConvertAll(values, v => (double)v));
            for (var i = 1; i < times.Length; i++) times[i] = times[i - 1] + steps[i];
            MustMeet(times, x, share, 0);
        }, iter: 300);

    [Fact]
    public void Order_statistics_of_the_slopes_of_any_numbers_are_those_of_all_slopes_sorted()
        => Gen.Select(Gen.OneOf(Untied, Gen.Double[0.3, 0.7].Array[2, 300]), Gen.Double[0, 1]).Sample((x, share)
            => MustMeet([.. x.Select((_, i) => 1990.0 + i)], x, share, 1e-15 * x.Max(Math.Abs)), iter: 300);

    [Fact]
    public void The_median_slope_of_many_points_is_found_without_listing_the_slopes()
    {
        var random = new Random(5);
        double[] times = [.. Enumerable.Range(0, SameCases.Count(3000)).Select(i => (double)i)];
        double[][] series =
        [
            [.. times.Select(t => 0.3 * t + 100 * random.NextDouble())],
            [.. times.Select(t => 0.5 * t)],
            [.. times.Select(_ => 7.0)],
            [.. times.Select(t => t < 1500 ? 0.0 : 1.0)],
            [.. times.Select(_ => (double)random.Next(3))],
            [.. times.Select(t => t * t)],
        ];
        foreach (var x in series)
        {
            var slopes = Slopes(times, x);
            var (low, high) = (slopes[slopes.Length / 2 - 1], slopes[slopes.Length / 2]);
            new PairSlopes(times, x).Median().Should().Be(slopes.Length % 2 == 1 ? high : (low + high) / 2);
        }
    }

    [Fact]
    public void Selection_finds_what_sorting_finds()
        => Gen.Select(Gen.OneOf(Tied, Untied).Where(x => x.Length > 0), Gen.Double[0, 0.999]).Sample((x, share) =>
        {
            var place = (int)(share * x.Length);
            Selection.Of((double[])x.Clone(), place).Should().Be(x.Order().ElementAt(place));
        });

    private static void MustMeet(double[] times, double[] values, double share, double tolerance)
    {
        var (slopes, all) = (new PairSlopes(times, values), Slopes(times, values));
        slopes.Count.Should().Be(all.Length);
        var place = 1 + (int)(share * (all.Length - 1));
        slopes[place].Should().BeApproximately(all[place - 1], tolerance);
    }

    private static double[] Slopes(double[] t, double[] x)
        => [.. Enumerable.Range(0, x.Length).SelectMany(i => Enumerable.Range(i + 1, x.Length - i - 1).Select(j => (x[j] - x[i]) / (t[j] - t[i]))).Order()];
}
