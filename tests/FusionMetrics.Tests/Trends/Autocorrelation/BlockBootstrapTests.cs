using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Trends;

public class BlockBootstrapTests
{
    private const int Replicates = 99;

    [Fact]
    public void Draws_depend_on_the_seed_and_on_nothing_else()
        => Gen.Double[-3, 3].Array[8, 30].Sample(x =>
        {
            var found = Detect(x, new() { Replicates = 199 });
            Detect(x, new() { Replicates = 199 }).Should().Be(found);
            Detect(Array.ConvertAll(x, v => -v), new() { Replicates = 199 }).P.Should().Be(found.P);
        }, iter: 50);

    [Fact]
    public void P_counts_the_series_of_blocks_whose_S_is_as_far_as_that_of_the_series()
        => Gen.Select(Gen.OneOf(Gen.Double[-3, 3].Array[4, 30], Gen.Int[0, 2].Select(i => (double)i).Array[4, 30]), Gen.Int[0, 5], Gen.Int[0, 9]).Sample((x, length, seed) =>
        {
            int? block = length == 0 ? null : length;
            var drawn = Drawn(x, block ?? (int)Math.Ceiling(Math.Cbrt(x.Length) - 1e-9), seed);
            var (s, deviation) = (S(x), Math.Sqrt(drawn.Average(d => d * d)));
            foreach (var (alternative, counts) in new (Alternative, Func<double, bool>)[] { (Alternative.TwoSided, d => Math.Abs(d) >= Math.Abs(s)), (Alternative.Increasing, d => d >= s), (Alternative.Decreasing, d => d <= s) })
            {
                var found = Detect(x, new() { Replicates = Replicates, Block = block, Seed = seed, Alternative = alternative });
                found.P.Should().BeApproximately((1.0 + drawn.Count(counts)) / (1 + Replicates), 1e-15);
                found.Variance.Should().BeApproximately(deviation * deviation, 1e-9);
                found.Z.Should().BeApproximately(deviation == 0 ? 0 : s / deviation, 1e-12);
            }
        }, iter: 200);

    // By brute force: the slopes through pairs of points at which S of the series less the slope comes to 1.96 deviations.
    [Fact]
    public void The_interval_of_the_test_holds_the_slopes_that_leave_an_S_within_the_normal_law_of_its_variance()
        => Gen.Double[-3, 3].Array[8, 20].Sample(x =>
        {
            var found = Detect(x, new() { Replicates = Replicates, Interval = SlopeInterval.Test });
            var reach = 1.959963984540054 * Math.Sqrt(found.Variance);
            double[] slopes = [.. from i in Enumerable.Range(0, x.Length) from j in Enumerable.Range(i + 1, x.Length - i - 1) let b = (x[j] - x[i]) / (j - i) orderby b select b];
            // With k slopes below b, S of the series less b is that of all pairs less 2 k.
            var below = Enumerable.Range(0, slopes.Length).FirstOrDefault(k => slopes.Length - 2 * k <= reach);
            if (below == 0) double.IsNaN(found.SlopeLow).Should().BeTrue("all slopes are held");
            else (found.SlopeLow, found.SlopeHigh).Should().Be((slopes[below - 1], slopes[slopes.Length - below]));
        }, iter: 100);

    [Fact]
    public void A_block_as_long_as_the_series_is_the_series()
    {
        var found = Detect([1, 3, 2, 4], new() { Replicates = Replicates, Block = 9 });
        (found.S, found.Variance, found.Z, found.P).Should().Be((4, 16, 1, 1));
    }

    // Runs of neighbours laid end to end, the last one cut, each beginning anywhere that leaves it whole.
    private static List<double> Drawn(double[] x, int block, int seed)
    {
        block = Math.Min(block, x.Length);
        var random = new RandomStream((ulong)seed, 0, 0);
        var drawn = new List<double>();
        for (var replicate = 0; replicate < Replicates; replicate++)
        {
            var series = new List<double>();
            while (series.Count < x.Length) series.AddRange(x.Skip(random.Below(x.Length - block + 1)).Take(block));
            drawn.Add(S([.. series.Take(x.Length)]));
        }
        return drawn;
    }

    private static double S(double[] x) => (from j in Enumerable.Range(0, x.Length) from i in Enumerable.Range(0, j) select (double)Math.Sign(x[j] - x[i])).Sum();

    private static TrendFinding Detect(double[] x, BlockBootstrapOptions options) => new BlockBootstrap(options).Detect(new TimeSeries([.. x.Select((_, i) => (double)i)], x));
}
