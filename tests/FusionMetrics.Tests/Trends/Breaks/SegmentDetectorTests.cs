using System.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Trends.Breaks;

/// <summary>Detectors of several breaks against all ways to cut short series.</summary>
public class SegmentDetectorTests
{
    [Theory]
    [InlineData(SegmentCost.Mean, 1, 3)]
    [InlineData(SegmentCost.Line, 2, 4)]
    public void The_statistic_is_the_largest_F_of_all_ways_to_cut_and_the_breaks_are_worth_its_limit(SegmentCost cost, int parameters, int leastLength)
    {
        var detector = cost == SegmentCost.Mean ? (IBreakDetector)new LevelSegments(new() { Alpha = 0.5 }) : new LineSegments(new() { Alpha = 0.5 });
        var limits = cost == SegmentCost.Mean ? BreakLimits.OfLevels(Persistence.Moderate) : BreakLimits.OfLines(Persistence.Moderate);
        var random = new Random(29);
        int[] found = new int[6];
        foreach (var n in new[] { 8, 11, 14, 18 })
            for (var i = 0; i < 150; i++)
            {
                double[] times = [.. Enumerable.Range(0, n).Select(t => 2000.0 + t)], values = Stepped(random, n);
                var naive = new NaiveSegments(cost, times, values, 0);
                var cuts = Cuts([], leastLength).Where(cut => Freedom(cut, n) > 0).ToList();
                var most = cuts.MaxBy(cut => F(naive, cut, n))!;

                var series = new TimeSeries(times, values);
                var finding = detector.Detect(series);
                finding.Statistic.Should().BeApproximately(F(naive, most, n), 1e-9 * finding.Statistic);
                found[finding.Breaks.Count]++;
                if (finding.Verdict == BreakVerdict.NoBreak) continue;
                var fit = cost == SegmentCost.Mean ? SegmentFit.OfLevels(series) : SegmentFit.OfLines(series);
                var price = limits.Limit(0.5, n, fit.AutocorrelationOf(new([], 0))) * parameters * naive.Cost(most) / Freedom(most, n);
                finding.Breaks.Select(b => b.Position).Should().Equal(cuts.MinBy(cut => naive.Cost(cut) + price * cut.Length));

                // All ways from some breaks on, in the order of time; five breaks at most.
                IEnumerable<int[]> Cuts(int[] before, int least)
                {
                    if (before.Length > 0) yield return before;
                    if (before.Length == 5) yield break;
                    for (var at = before.LastOrDefault() + least; at <= n - least; at++)
                        foreach (var cut in Cuts([.. before, at], least)) yield return cut;
                }
            }
        found[0].Should().BeGreaterThan(0);
        found[1].Should().BeGreaterThan(0);
        (found[2] + found[3] + found[4] + found[5]).Should().BeGreaterThan(20);

        double F(NaiveSegments naive, int[] breaks, int n)
        {
            var (one, several) = (naive.Cost([]), naive.Cost(breaks));
            return (one - several) / (parameters * breaks.Length) / (several / Freedom(breaks, n));
        }

        int Freedom(int[] breaks, int n) => n - parameters * (breaks.Length + 1);
    }

    [Fact]
    public void Strong_persistence_takes_less_for_a_break()
    {
        var random = new Random(31);
        var (moderate, strong) = (0, 0);
        for (var i = 0; i < 200; i++)
        {
            var (values, before) = (new double[40], 0.0);
            for (var t = 0; t < values.Length; t++)
            {
                before = 0.6 * before + random.NextDouble() - random.NextDouble();
                values[t] = before + (t < 20 ? 0 : 1.5);
            }
            var series = new TimeSeries([.. Enumerable.Range(0, values.Length).Select(t => (double)t)], values);
            if (new LevelSegments(new()).Detect(series).Verdict == BreakVerdict.Break) moderate++;
            if (new LevelSegments(new() { Persistence = Persistence.Strong }).Detect(series).Verdict == BreakVerdict.Break) strong++;
        }
        moderate.Should().BeGreaterThan(strong + 20);
    }

    [Fact]
    public void A_line_of_decimal_fractions_is_a_line_as_it_is_in_whole_numbers()
    {
        var random = new Random(61);
        for (var i = 0; i < 300; i++)
        {
            var (n, first, step) = (random.Next(8, 31), random.Next(-2000, 2000), random.Next(-99, 100));
            int[] line = [.. Enumerable.Range(0, n).Select(t => first + step * t)];
            foreach (var unit in new[] { 1.0, 100, 1000, 3 })
                new LineSegments(new()).Detect(Yearly(Array.ConvertAll(line, x => x / unit))).Should().Be(new BreakFinding(n, BreakVerdict.NoBreak) { P = 1 });
            // Far from 0 its digits end earlier.
            new LineSegments(new()).Detect(Yearly(Array.ConvertAll(line, x => 1e7 + x / 100.0))).P.Should().Be(1);
        }
    }

    [Fact]
    public void Two_lines_of_decimal_fractions_have_the_break_that_they_have_in_whole_numbers()
    {
        var random = new Random(62);
        for (var i = 0; i < 300; i++)
        {
            var (n, at, before, after) = (random.Next(14, 31), random.Next(5, 10), random.Next(-50, 51), random.Next(51, 99));
            int[] lines = [.. Enumerable.Range(0, n).Select(t => t < at ? before * t : 1000 + after * t)];
            foreach (var unit in new[] { 1.0, 100, 1000, 3 })
            {
                var found = new LineSegments(new()).Detect(Yearly(Array.ConvertAll(lines, x => x / unit)));
                found.Statistic.Should().Be(double.PositiveInfinity);
                found.Breaks.Should().ContainSingle().Which.Position.Should().Be(at);
            }
        }
    }

    [Fact]
    public void Near_a_line_its_cost_keeps_its_digits()
    {
        var random = new Random(63);
        for (var i = 0; i < 200; i++)
        {
            var n = random.Next(3, 40);
            long[] values = [.. Enumerable.Range(0, n).Select(t => 3_000_000_007L * t + random.Next(-4, 5))];
            var scaled = new ScaledSeries(Array.ConvertAll(values, x => (double)x));
            var cost = new LineCost(scaled, new ScaledSeries([.. Enumerable.Range(2000, n).Select(t => (double)t)])).Of(0, n) * scaled.Unit * scaled.Unit;
            // In whole numbers, times n and n Stt.
            BigInteger Sum(Func<int, BigInteger> of) => Enumerable.Range(0, n).Aggregate(BigInteger.Zero, (sum, t) => sum + of(t));
            var (x, clock) = (Sum(t => values[t]), Sum(t => t));
            var (xx, tt, xt) = (n * Sum(t => (BigInteger)values[t] * values[t]) - x * x, n * Sum(t => t * t) - clock * clock, n * Sum(t => (BigInteger)values[t] * t) - x * clock);
            cost.Should().BeApproximately((double)(xx * tt - xt * xt) / (double)(tt * n), 1e-9 * n);
        }
    }

    private static TimeSeries Yearly(double[] values)
    {
        double[] years = [.. Enumerable.Range(2000, values.Length).Select(t => (double)t)];
        return new(years, values);
    }

    private static double[] Stepped(Random random, int n)
    {
        var (level, values) = (0.0, new double[n]);
        for (var t = 0; t < n; t++)
        {
            if (random.Next(5) == 0) level += 6 * random.NextDouble() - 3;
            values[t] = level + random.NextDouble();
        }
        return values;
    }
}
