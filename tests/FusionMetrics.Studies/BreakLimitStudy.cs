using System.Globalization;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Studies;

/// <summary>
/// Which value of the statistic of <see cref="StandingOut"/> series without a change exceed with a given probability, where the correlation of neighbours was estimated to be so much. Given the
/// estimate the law hardly depends on the true correlation, so series of many correlations are pooled. Writes <c>level-limits-moderate.csv</c> and its like for lines and strong persistence: a line a length and knot; and <c>level-alarms-moderate.csv</c>
/// and its like, how often other series exceed the limits.
/// </summary>
internal static class BreakLimitStudy
{
    private const ulong Seed = 20261127;
    private const int Knots = 12;
    private const double Least = -0.2;
    private const int Rounds = 6;

    private static readonly double[] Tails = [0.5, 0.3, 0.2, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001];

    private static readonly int[] Lengths = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 25, 30, 35, 40, 50, 60, 80, 100, 150, 200];

    public static void Run(string folder, string kind, Func<TimeSeries, SegmentFit> fit, int leastCount, Persistence persistence, double scale)
    {
        Directory.CreateDirectory(folder);
        var (name, most) = persistence == Persistence.Moderate ? ("moderate", 0.7) : ("strong", 0.95);
        using var limits = new StreamWriter(Path.Combine(folder, $"{kind}-limits-{name}.csv"));
        using var alarms = new StreamWriter(Path.Combine(folder, $"{kind}-alarms-{name}.csv"));
        limits.WriteLine("n,autocorrelation," + string.Join(',', Tails.Select(p => Text(p, "R"))));
        alarms.WriteLine("n,phi,series," + string.Join(',', Tails.Select(p => Text(p, "R"))));
        foreach (var n in Lengths.Where(n => n >= leastCount))
        {
            var table = Table(Sampled(fit, n, 0, (int)(scale * (n <= 40 ? 600_000 : n <= 100 ? 200_000 : 80_000)), random => Least + (most - Least) * random.Unit()));
            foreach (var (knot, quantiles) in table) limits.WriteLine(Invariant($"{n},{Text(knot, "G5")},{string.Join(',', quantiles.Select(q => Text(Math.Exp(q), "G5")))}"));
            uint stream = 1;
            foreach (var phi in new[] { 0, 0.3, 0.6, 0.8 })
            {
                var sample = Sampled(fit, n, stream++, (int)(scale * (n <= 40 ? 100_000 : 20_000)), _ => phi);
                var shares = Tails.Select((_, t) => (double)sample.Count(s => s.Logarithm > BreakLimits.Line([.. table.Select(k => k.Knot)], [.. table.Select(k => k.Quantiles[t])], s.Autocorrelation)) / sample.Length);
                alarms.WriteLine(Invariant($"{n},{phi},{sample.Length},{string.Join(',', shares.Select(s => Text(s, "G4")))}"));
            }
            limits.Flush();
            alarms.Flush();
            Console.WriteLine(n);
        }
    }

    private static (double Logarithm, double Autocorrelation)[] Sampled(Func<TimeSeries, SegmentFit> fit, int n, uint stream, int count, Func<RandomStream, double> correlation)
    {
        var (sample, values) = (new (double, double)[count], new double[n]);
        double[] times = [.. Enumerable.Range(0, n)];
        for (var i = 0; i < count; i++)
        {
            var random = new RandomStream(Seed, (uint)i, (uint)n, stream);
            AutoregressiveSeries.Draw(random, correlation(random), values);
            var series = new TimeSeries(times, values);
            var most = new StandingOut(series, fit(series));
            sample[i] = (Math.Log(most.Statistic), most.Autocorrelation);
        }
        return sample;
    }

    // Parts with as many series each, in the order of the estimated correlation. The line of each tail goes through the mean estimates of the parts, at heights that are moved until in each part
    // as many series as there should be are above the line.
    private static (double Knot, double[] Quantiles)[] Table((double Logarithm, double Autocorrelation)[] sample)
    {
        Array.Sort(sample, (a, b) => a.Autocorrelation.CompareTo(b.Autocorrelation));
        (double Logarithm, double Autocorrelation)[][] parts = [.. Enumerable.Range(0, Knots).Select(k => sample[Cut(sample.Length, k)..Cut(sample.Length, k + 1)])];
        double[] knots = [.. parts.Select(part => part.Average(s => s.Autocorrelation))];
        var heights = Tails.Select(p => Heights(parts, knots, p)).ToArray();
        return [.. knots.Select((knot, k) => (knot, heights.Select(h => h[k]).ToArray()))];
    }

    private static double[] Heights((double Logarithm, double Autocorrelation)[][] parts, double[] knots, double p)
    {
        var heights = new double[parts.Length];
        for (var round = 0; round < Rounds; round++)
        {
            double[] above = [.. parts.Select(part =>
            {
                double[] ascending = [.. part.Select(s => s.Logarithm - BreakLimits.Line(knots, heights, s.Autocorrelation)).Order()];
                return ascending[(int)((1 - p) * ascending.Length)];
            })];
            for (var k = 0; k < heights.Length; k++) heights[k] += above[k];
        }
        return heights;
    }

    private static int Cut(int length, int k) => (int)((long)length * k / Knots);

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
