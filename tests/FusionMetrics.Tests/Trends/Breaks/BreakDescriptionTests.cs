using CsCheck;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Trends.Breaks;

/// <summary>What is said of a break that was found: levels, slopes and where else it may be, against their definitions; and Pettitt's p and the largest F against all there is.</summary>
public class BreakDescriptionTests
{
    // A step or kink in noise whose neighbours correlate.
    private static readonly Gen<(double[] Times, double[] Values)> Series =
        from noise in Gen.Double[-1, 1].Array[16, 40]
        from gaps in Gen.Double[0.5, 2].Array[noise.Length]
        from at in Gen.Int[5, noise.Length - 5]
        from phi in Gen.Double[-0.3, 0.7]
        from shift in Gen.Double[2, 6]
        from slope in Gen.OneOf(Gen.Const(0.0), Gen.Double[-1, 1])
        from spread in Gen.Bool.Select(isEven => isEven ? 1.0 : 0.3)
        select Drawn(noise, gaps, at, phi, shift, slope, spread);

    [Fact]
    public void Levels_have_means_and_the_interval_of_Bai()
    {
        var seen = 0;
        Series.Sample(drawn =>
        {
            var (times, x) = drawn;
            foreach (var confidence in new[] { 0.9, 0.95 })
            {
                var finding = new LevelSegments(new() { Confidence = confidence }).Detect(new(times, x));
                int[] ends = [0, .. finding.Breaks.Select(b => b.Position), x.Length];
                double[] means = [.. x.Select((_, i) => Enumerable.Range(1, ends.Length - 1).First(s => i < ends[s]) is var s ? x[ends[s - 1]..ends[s]].Average() : 0)];
                double[] residuals = [.. x.Zip(means, (value, mean) => value - mean)];
                var r = Math.Max(0, Correlation(residuals));
                for (var b = 0; b < finding.Breaks.Count; b++)
                {
                    var (start, at, end, found) = (ends[b], ends[b + 1], ends[b + 2], finding.Breaks[b]);
                    (found.LastBefore, found.FirstAfter).Should().Be((times[at - 1], times[at]));
                    found.LevelBefore.Should().BeApproximately(means[at - 1], 1e-9);
                    found.LevelAfter.Should().BeApproximately(means[at], 1e-9);
                    (double.IsNaN(found.SlopeBefore), double.IsNaN(found.SlopeAfter)).Should().Be((true, true));
                    // Bai (1997): quantiles of the law of the place, in units of the variance before the break over the squared shift.
                    var inflation = (1 + r) / (1 - r);
                    var (before, after) = (residuals[start..at].Average(e => e * e) * inflation, residuals[at..end].Average(e => e * e) * inflation);
                    var unit = before / Math.Pow(means[at] - means[at - 1], 2);
                    var (early, late) = (-unit * BreakLocationLaw.Quantile(0.5 + confidence / 2, after / before), -unit * BreakLocationLaw.Quantile(0.5 - confidence / 2, after / before));
                    // No noise on one side has a rule of its own; and where a limit is a whole number, rounding decides.
                    if (before < 1e-12 || after < 1e-12 || NearWhole(early) || NearWhole(late)) continue;
                    found.Lower.Should().Be((int)Math.Max(1, at + Math.Floor(early)));
                    found.Upper.Should().Be((int)Math.Min(x.Length - 1, at + Math.Ceiling(late)));
                    seen++;
                }
            }
        }, iter: 300);
        seen.Should().BePositive();
    }

    [Theory]
    [InlineData(0.0, 0.0, 8, 8)]
    [InlineData(0.0, 0.25, 7, 9)]
    [InlineData(0.25, 0.0, 7, 9)]
    public void Where_one_side_has_no_noise_both_have_that_of_the_other(double before, double after, int lower, int upper)
    {
        double[] x = [.. Enumerable.Range(0, 16).Select(i => i < 8 ? before * (i % 2 == 0 ? 1 : -1) : 3 + after * (i % 2 == 0 ? 1 : -1))];
        var found = BreakLevels.Of(new([.. x.Select((_, i) => (double)i)], x), [8], 0, 0.95)[0];
        (found.Lower, found.Upper).Should().Be((lower, upper));
    }

    [Fact]
    public void Lines_have_values_slopes_and_the_places_that_leave_little_more()
    {
        var seen = 0;
        Series.Sample(drawn => seen += Described(drawn.Times, drawn.Values), iter: 300);
        seen.Should().BePositive();
    }

    [Fact]
    public void Lines_about_which_values_wander_may_break_at_more_places()
    {
        double[] times = [.. Enumerable.Range(0, 40)];
        Described(times, [.. times.Select(t => Math.Abs(t - 20) + 2 * Math.Sin(0.9 * t))]).Should().BePositive();
    }

    // How many breaks were compared with their definitions.
    private static int Described(double[] times, double[] x)
    {
        var seen = 0;
        var finding = new LineSegments(new() { Confidence = 0.9 }).Detect(new(times, x));
        int[] ends = [0, .. finding.Breaks.Select(b => b.Position), x.Length];
        var lines = Enumerable.Range(1, ends.Length - 1).Select(s => Line(times, x, ends[s - 1], ends[s])).ToList();
        double[] residuals = [.. lines.SelectMany(line => line.Residuals)];
        var (r, cost) = (Math.Max(0, Correlation(residuals)), residuals.Sum(e => e * e));
        // Hansen (2000): -2 ln(1 - sqrt confidence) variances.
        var allowed = -2 * Math.Log(1 - Math.Sqrt(0.9)) * cost / (x.Length - 2 * lines.Count) * (1 + r) / (1 - r);
        for (var b = 0; b < finding.Breaks.Count; b++)
        {
            var (start, at, end, found) = (ends[b], ends[b + 1], ends[b + 2], finding.Breaks[b]);
            found.SlopeBefore.Should().BeApproximately(lines[b].Slope, 1e-8);
            found.SlopeAfter.Should().BeApproximately(lines[b + 1].Slope, 1e-8);
            found.LevelBefore.Should().BeApproximately(lines[b].At(times[at - 1]), 1e-8);
            found.LevelAfter.Should().BeApproximately(lines[b + 1].At(times[at]), 1e-8);
            double Left(int place) => Line(times, x, start, place).Residuals.Sum(e => e * e) + Line(times, x, place, end).Residuals.Sum(e => e * e);
            int[] places = [.. Enumerable.Range(start + 4, end - start - 7)];
            if (places.Any(place => Math.Abs(Left(place) - Left(at) - allowed) < 1e-9)) continue;
            int[] likely = [.. places.Where(place => Left(place) <= Left(at) + allowed)];
            (found.Lower, found.Upper).Should().Be((likely[0], likely[^1]));
            seen++;
        }
        return seen;
    }

    [Fact]
    public void The_largest_F_leaves_a_share_of_the_values_on_either_side()
        => Gen.Select(Gen.Double[-1, 1].Array[5, 30], Gen.Double[0.05, 0.45]).Sample((x, trimming) =>
        {
            var least = Math.Max(1, (int)(trimming * x.Length));
            double Rss(int from, int to) => x[from..to].Sum(v => Math.Pow(v - x[from..to].Average(), 2));
            double F(int k) => (Rss(0, x.Length) - Rss(0, k) - Rss(k, x.Length)) / ((Rss(0, k) + Rss(k, x.Length)) / (x.Length - 2));
            var best = Enumerable.Range(least, x.Length - 2 * least + 1).MaxBy(F);
            var found = LevelShift.Of(x, trimming);
            found.Position.Should().Be(best);
            found.Value.Should().BeApproximately(F(best), 1e-9 * F(best));
        });

    // Of more than 4,096 collections of first values p is read from a table of untied values; here all orders are counted, by sets of the values that come first.
    [Theory]
    [InlineData(12, 0)]
    [InlineData(12, 2)]
    [InlineData(13, 0)]
    [InlineData(14, 0)]
    [InlineData(13, 2)]
    [InlineData(14, 3)]
    [InlineData(15, 2)]
    [InlineData(15, 5)]
    public void Pettitts_p_of_more_values_is_nearly_that_of_all_orders(int count, int equal)
    {
        double[] x = [.. Enumerable.Range(0, count).Select(i => (double)(equal == 0 ? i : i / equal))];
        int[] deviations = [.. x.Select(a => 2 * x.Count(b => b < a) + x.Count(b => b == a) + 1 - (count + 1))];
        foreach (var k in Enumerable.Range(20, 45))
        {
            var orders = new double[1 << count];
            var all = new double[1 << count];
            (orders[0], all[0]) = (1, 1);
            for (var set = 1; set < orders.Length; set++)
            {
                var u = 0;
                for (var i = 0; i < count; i++)
                {
                    if ((set >> i & 1) == 0) continue;
                    u += deviations[i];
                    orders[set] += orders[set ^ 1 << i];
                    all[set] += all[set ^ 1 << i];
                }
                if (Math.Abs(u) >= k) orders[set] = 0;
            }
            var exact = 1 - orders[^1] / all[^1];
            if (exact is < 0.001 or > 0.3) continue;
            // K of distinct values of an odd number is even: others do not occur.
            if (equal == 0 && count % 2 == 1 && k % 2 == 1) continue;
            PettittLaw.P(k, x).Should().BeApproximately(exact, count <= 12 || equal > 2 || (count, equal) == (13, 2) ? 1e-12 : equal == 0 ? 0.004 : 0.012, "K = {0}", k);
        }
    }

    private static (double[], double[]) Drawn(double[] noise, double[] gaps, int at, double phi, double shift, double slope, double spread)
    {
        double[] times = [.. gaps.Select((_, i) => 1990 + gaps[..(i + 1)].Sum())];
        var (values, last) = (new double[noise.Length], 0.0);
        for (var t = 0; t < values.Length; t++)
        {
            last = phi * last + noise[t] * (t < at ? 1 : spread);
            values[t] = last + (t < at ? 0 : shift + slope * (times[t] - times[at]));
        }
        return (times, values);
    }

    private static bool NearWhole(double x) => Math.Abs(x - Math.Round(x)) < 1e-6;

    private static double Correlation(double[] residuals) => residuals.Skip(1).Zip(residuals, (b, a) => a * b).Sum() / residuals.Sum(e => e * e);

    private static (double Slope, Func<double, double> At, double[] Residuals) Line(double[] times, double[] values, int start, int end)
    {
        var (t, x) = (times[start..end], values[start..end]);
        var (clock, mean) = (t.Average(), x.Average());
        var slope = t.Zip(x, (a, b) => (a - clock) * (b - mean)).Sum() / t.Sum(a => (a - clock) * (a - clock));
        double At(double time) => mean + slope * (time - clock);
        return (slope, At, [.. t.Zip(x, (a, b) => b - At(a))]);
    }
}
