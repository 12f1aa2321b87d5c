using System.Globalization;
using FusionMetrics.Numerics;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Studies;

/// <summary>
/// Which value of the statistic of <see cref="LevelSegments"/> series without a change exceed with a given probability, whatever their autocorrelation: a line in the estimated autocorrelation
/// from knot to knot. The knots are the mean estimates for phi = 0, 0.3, 0.6; the heights are moved until each of the three kinds of series exceeds the line as often as wanted. Writes <c>break-limits.csv</c>.
/// </summary>
internal static class BreakLimitStudy
{
    private const ulong Seed = 20261127;
    private const int Rounds = 60;

    private static readonly double[] Correlations = [0, 0.3, 0.6];

    private static readonly double[] Tails = [0.5, 0.3, 0.2, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001];

    private static readonly int[] Lengths = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 25, 30, 35, 40, 50, 60, 80, 100, 150, 200];

    public static void Run(string folder)
    {
        Directory.CreateDirectory(folder);
        using var file = new StreamWriter(Path.Combine(folder, "break-limits.csv"));
        file.WriteLine("n,p," + string.Join(',', Correlations.SelectMany(phi => new[] { $"estimate of {Text(phi)}", $"limit at {Text(phi)}" })));
        foreach (var n in Lengths)
        {
            var samples = Correlations.Select((phi, i) => Sampled(n, phi, (uint)i, n <= 40 ? 100_000 : n <= 100 ? 40_000 : 20_000)).ToArray();
            double[] knots = [.. samples.Select(sample => sample.Average(s => s.Autocorrelation))];
            foreach (var p in Tails)
            {
                var limits = Solved(samples, knots, p);
                file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n},{p},{string.Join(',', knots.SelectMany((knot, k) => new[] { knot.ToString("G5", CultureInfo.InvariantCulture), limits[k].ToString("G6", CultureInfo.InvariantCulture) }))}"));
            }
            file.Flush();
            Console.WriteLine(n);
        }
    }

    private static (double Logarithm, double Autocorrelation)[] Sampled(int n, double phi, uint kind, int count)
    {
        var (sample, series) = (new (double, double)[count], new double[n]);
        for (var i = 0; i < count; i++)
        {
            AutoregressiveSeries.Draw(new RandomStream(Seed, (uint)i, (uint)n, kind), phi, series);
            var levels = new LevelSegments(series);
            sample[i] = (Math.Log(levels.Statistic), levels.Autocorrelation);
        }
        return sample;
    }

    private static double[] Solved((double Logarithm, double Autocorrelation)[][] samples, double[] knots, double p)
    {
        var limits = new double[knots.Length];
        for (var round = 0; round < Rounds; round++)
        {
            double[] excess = [.. samples.Select(sample =>
            {
                double[] over = [.. sample.Select(s => s.Logarithm - BreakLimits.Line(knots, limits, s.Autocorrelation))];
                Array.Sort(over);
                return over[(int)Math.Floor((1 - p) * over.Length)];
            })];
            for (var k = 0; k < limits.Length; k++) limits[k] += excess[k];
        }
        return limits;
    }

    private static string Text(double phi) => phi.ToString(CultureInfo.InvariantCulture);
}
