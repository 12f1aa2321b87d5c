using CsCheck;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Trends;

/// <summary>Variances that lagged correlations multiply, and the regression that pre-whitening corrects, against their definitions, with gaps and at times that are no grid.</summary>
public class LagVarianceTests
{
    // Values at some of up to 25 steps, whose neighbours correlate, none so near another that rounding decides. Times may be in months; those of no grid count as neighbours.
    private static readonly Gen<(double[] Times, int[] Places, double[] Values)> Series =
        from noise in Gen.Int[-1000, 1000].Select(i => i / 1000.0).Array[12, 25]
        from kept in Gen.Frequency((5, Gen.Const(true)), (1, Gen.Const(false))).Array[noise.Length]
        from phi in Gen.Double[-0.5, 0.9]
        from slope in Gen.Double[-0.2, 0.2]
        from grid in Gen.Int[0, 2]
        from start in Gen.Bool.Select(isLate => isLate ? 1990.0 : 0)
        select Drawn(noise, kept, phi, slope, grid, start);

    [Fact]
    public void Yue_and_Wang()
        => Series.Sample(drawn =>
        {
            var residuals = Residuals(drawn);
            double n = residuals.Length;
            foreach (var lags in new[] { 1, 3, 100 })
                Same(new YueWang(new() { Lags = lags }).Detect(new(drawn.Times, drawn.Values)), drawn.Values, Factor(lags, residuals.Length, k => (1 - k / n) * Correlation(drawn.Places, residuals, k)));
        }, iter: 200);

    [Fact]
    public void Hamed_and_Rao()
        => Series.Sample(drawn =>
        {
            var residuals = Residuals(drawn);
            // Residuals that are equal but for rounding have one rank: none are in series of continuous noise, but the points that the line passes through.
            double[] ranks = [.. residuals.Select(a => residuals.Count(b => b < a - 1e-9) + (residuals.Count(b => Math.Abs(b - a) <= 1e-9) + 1) / 2.0)];
            double n = ranks.Length;
            double Term(int k) => Correlation(drawn.Places, ranks, k) is var r && Math.Abs(r) > 1.959963984540054 / Math.Sqrt(n) ? (n - k) * (n - k - 1) * (n - k - 2) / (n * (n - 1) * (n - 2)) * r : 0;
            foreach (var lags in new[] { 1, 3, 100 })
                Same(new HamedRao(new() { Lags = lags }).Detect(new(drawn.Times, drawn.Values)), drawn.Values, Factor(lags, ranks.Length, Term));
        }, iter: 200);

    [Fact]
    public void All_lags_are_looked_at_where_none_is_given()
        => Series.Sample(drawn => new HamedRao(new()).Detect(new(drawn.Times, drawn.Values)).Should().Be(new HamedRao(new() { Lags = drawn.Values.Length - 1 }).Detect(new(drawn.Times, drawn.Values))), iter: 50);

    [Fact]
    public void Bias_corrected_pre_whitening_regresses_on_the_value_before_and_time()
        => Series.Sample(drawn =>
        {
            var (places, x) = (drawn.Places, drawn.Values);
            int[] pairs = [.. Enumerable.Range(1, x.Length - 1).Where(i => places[i] == places[i - 1] + 1)];
            if (pairs.Length < 6) return;
            var r = 0.0;
            // On a straight line the value before and time are one.
            if (x.Distinct().Count() > 1)
            {
                var fitted = MathNet.Numerics.LinearRegression.MultipleRegression.QR(pairs.Select(i => new[] { x[i - 1], drawn.Times[i] - drawn.Times[0] }).ToArray(), [.. pairs.Select(i => x[i])], intercept: true);
                r = Math.Clamp((x.Length * fitted[1] + 2) / (x.Length - 4), -0.95, 0.95);
            }
            var found = new BiasCorrectedPreWhitening(new()).Detect(new(drawn.Times, x));
            found.Autocorrelation.Should().BeApproximately(r, 1e-7);
            found.S.Should().Be(S([.. pairs.Select(i => x[i] - r * x[i - 1])]));
        }, iter: 300);

    [Fact]
    public void A_straight_line_has_no_correlation_to_correct()
        => new BiasCorrectedPreWhitening(new()).Detect(new([0, 1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7, 8])).Autocorrelation.Should().Be(0);

    [Fact]
    public void A_constant_series_has_no_correlation_to_remove()
    {
        foreach (var test in new ITrendDetector[] { new PreWhitening(new()), new TrendFreePreWhitening(new()), new WangSwail(new()), new BiasCorrectedPreWhitening(new()), new ThreePreWhitening(new()) })
            test.Detect(new([0, 1, 2, 3, 4, 5, 6, 7], [3, 3, 3, 3, 3, 3, 3, 3])).Autocorrelation.Should().Be(0);
    }

    // S of a constant series has no variance: a score is 0, and never 0 / 0.
    [Theory]
    [InlineData(-3)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Without_a_variance_no_S_is_told_from_another(double s) => KendallScore.Z(0, s).Should().Be(0);

    [Fact]
    public void Vast_values_are_tested_as_small_ones_are()
    {
        double[] times = [0, 1, 2, 3, 4, 5, 6, 7], x = [1.5, -1.7, 1.1, 0.4, -0.3, 1.2, 1.6, -0.2];
        foreach (var test in new ITrendDetector[] { new YueWang(new()), new HamedRao(new()), new PreWhitening(new()), new BiasCorrectedPreWhitening(new()) })
            test.Detect(new(times, [.. x.Select(v => v * 1e308)])).P.Should().BeApproximately(test.Detect(new(times, x)).P, 1e-12);
    }

    private static (double[], int[], double[]) Drawn(double[] noise, bool[] kept, double phi, double slope, int grid, double start)
    {
        var (times, places, values, last) = (new List<double>(), new List<int>(), new List<double>(), 0.0);
        for (var t = 0; t < noise.Length; t++)
        {
            last = phi * last + noise[t] + 1e-4 * Math.Sin(t * t);
            // The first two are there, so that the least step is one.
            if (t > 1 && !kept[t]) continue;
            // Years, months, or every other step half a step late, which is no grid of steps.
            times.Add(start + (grid == 1 ? t / 12.0 : grid == 2 ? t + (t > 2 && t % 2 == 1 ? 0.413 : 0) : t));
            places.Add(t);
            values.Add(10 + slope * t + last);
        }
        var isGrid = times.TrueForAll(time => grid == 1 || time == Math.Floor(time));
        return ([.. times], isGrid ? [.. places] : [.. places.Select((_, i) => i)], [.. values]);
    }

    private static double Factor(int lags, int count, Func<int, double> term)
    {
        var sums = new List<double> { 1 };
        for (var k = 1; k <= Math.Min(lags, count - 1); k++) sums.Add(sums[^1] + 2 * term(k));
        // Where nothing would be left, the sum before it first came to nothing.
        return sums[^1] > 1e-9 ? sums[^1] : sums.TakeWhile(sum => sum > 1e-9).Last();
    }

    private static double Correlation(int[] places, double[] x, int lag)
    {
        var mean = x.Average();
        // Of so many pairs, for a lag as many as there are less.
        double[] products = [.. from j in Enumerable.Range(0, x.Length) from i in Enumerable.Range(0, j) where places[j] - places[i] == lag select (x[i] - mean) * (x[j] - mean)];
        return Math.Clamp(products.Sum() / (products.Length + lag) / x.Average(a => (a - mean) * (a - mean)), -1, 1);
    }

    private static double[] Residuals((double[] Times, int[] Places, double[] Values) drawn)
    {
        var (t, x) = (drawn.Times, drawn.Values);
        var slopes = (from i in Enumerable.Range(0, x.Length) from j in Enumerable.Range(i + 1, x.Length - i - 1) select (x[j] - x[i]) / (t[j] - t[i])).Order().ToArray();
        var sen = (slopes[(slopes.Length - 1) / 2] + slopes[slopes.Length / 2]) / 2;
        return [.. x.Select((value, i) => value - sen * (t[i] - t[0]))];
    }

    private static void Same(TrendFinding found, double[] x, double factor)
    {
        double n = x.Length;
        var ties = x.GroupBy(a => a).Sum(g => g.Count() * (g.Count() - 1.0) * (2 * g.Count() + 5));
        var variance = (n * (n - 1) * (2 * n + 5) - ties) / 18 * factor;
        found.Variance.Should().BeApproximately(variance, 1e-9 * n * n * n);
        found.Z.Should().BeApproximately(variance == 0 ? 0 : (S(x) - Math.Sign(S(x))) / Math.Sqrt(variance), 1e-6);
    }

    private static double S(double[] x) => (from j in Enumerable.Range(0, x.Length) from i in Enumerable.Range(0, j) select (double)Math.Sign(x[j] - x[i])).Sum();
}
