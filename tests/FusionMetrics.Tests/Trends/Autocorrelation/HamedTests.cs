using CsCheck;
using FusionMetrics.Trends;
using MathNet.Numerics.Distributions;

namespace FusionMetrics.Tests.Trends;

/// <summary>The recommended test against its definition, at even and at uneven times.</summary>
public class HamedTests
{
    private static readonly Gen<double[]> Series = Gen.OneOf(Gen.Double[-3, 3].Array[5, 9], Gen.Int[0, 4].Select(i => (double)i).Array[5, 9]);

    [Fact]
    public void It_sees_ranks_only()
        => Gen.Double[-3, 3].Array[5, 40].Sample(x =>
        {
            var (found, transformed) = (Detect(x), Detect(Array.ConvertAll(x, v => v * v * v + v)));
            (transformed.P, transformed.S, transformed.Variance, transformed.Autocorrelation).Should().Be((found.P, found.S, found.Variance, found.Autocorrelation));
        });

    [Fact]
    public void At_even_times_it_is_its_definition()
        => Series.Sample(x => Same([.. Enumerable.Range(2000, x.Length).Select(t => (double)t)], x));

    [Fact]
    public void At_uneven_times_it_is_its_definition_and_a_correlation_below_0_counts_as_0()
        => Gen.Select(Series, Gen.Double[0.2, 3].Array[9]).Sample((x, gaps) => Same([.. x.Select((_, i) => 2000 + gaps[..(i + 1)].Sum())], x));

    [Fact]
    public void A_constant_series_has_a_z_of_0()
    {
        var found = Detect([2, 2, 2, 2, 2, 2]);
        (found.Z, found.P, found.Variance).Should().Be((0, 1, 0));
    }

    // Times of months as fractions of a year are even but for rounding.
    [Fact]
    public void Months_are_even()
    {
        double[] x = [3, 1, 4, 1, 5, 9, 2, 6];
        double[] months = [.. x.Select((_, i) => 2000 + i / 12.0)];
        new Hamed(new()).Detect(new(months, x)).P.Should().Be(Detect(x).P);
    }

    private static void Same(double[] times, double[] x)
    {
        var n = x.Length;
        var found = new Hamed(new()).Detect(new(times, x));
        var distinct = x.Distinct().Count();
        double[] ranks = [.. x.Select(a => x.Count(b => b < a) + (x.Count(b => b == a) + 1) / 2.0)];
        var serial = distinct == 1 ? 0 : Products(ranks.Skip(1), ranks, (n + 1) / 2.0) / Products(ranks, ranks, (n + 1) / 2.0);
        var phi = Math.Clamp(2 * Math.Sin(Math.PI / 6 * Math.Clamp((n * serial - 1.0 / 3) / (n - 3), -1, 1)), -0.95, 1);
        found.Autocorrelation.Should().BeApproximately(phi, 1e-12);

        var s = (from j in Enumerable.Range(0, n) from i in Enumerable.Range(0, j) select (double)Math.Sign(x[j] - x[i])).Sum();
        var isEven = times.Skip(1).Zip(times, (b, a) => b - a).All(step => Math.Abs(step - (times[1] - times[0])) < 1e-9);
        double[] steps = [.. times.Select(t => (t - times[0]) / ((times[^1] - times[0]) / (n - 1)))];
        // At 1 the variance has a limit, which the definition does not give: just below it.
        var variance = HamedVarianceTests.Definition(steps, Math.Min(isEven ? phi : Math.Max(phi, 0), 1 - 1e-9));
        var ties = x.GroupBy(a => a).Sum(g => g.Count() * (g.Count() - 1.0) * (2 * g.Count() + 5)) / 18;
        var untied = n * (n - 1) * (2 * n + 5) / 18.0;
        variance *= (untied - ties) / untied;
        found.Variance.Should().BeApproximately(variance, 1e-5 * untied);
        found.S.Should().Be(s);
        found.Z.Should().BeApproximately(s == 0 ? 0 : s / Math.Sqrt(variance), 1e-5 * n);
        if (s == 0)
        {
            found.P.Should().Be(1);
            return;
        }
        // The largest S is that of the pairs that are not tied.
        var range = n * (n - 1) / 2 - x.GroupBy(a => a).Sum(g => g.Count() * (g.Count() - 1) / 2) + 1.0;
        var (tau, freedom) = (s / range, Math.Max(1, range * range / variance - 1));
        found.P.Should().BeApproximately(2 * StudentT.CDF(0, 1, freedom, -Math.Abs(tau) * Math.Sqrt(freedom / (1 - tau * tau))), 1e-5);
    }

    private static double Products(IEnumerable<double> x, IEnumerable<double> y, double mean) => x.Zip(y, (a, b) => (a - mean) * (b - mean)).Sum();

    private static TrendFinding Detect(double[] x) => new Hamed(new()).Detect(new TimeSeries([.. x.Select((_, i) => (double)i)], x));
}
