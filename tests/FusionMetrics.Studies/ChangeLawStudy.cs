using System.Globalization;
using FusionMetrics.Numerics;

namespace FusionMetrics.Studies;

/// <summary>
/// The laws of the statistics of a change of level where there is none: independent normal values (any continuous law for Pettitt's), by simulation with a fixed seed.
/// Writes the upper quantiles for many lengths to <c>change-laws.csv</c>.
/// </summary>
internal static class ChangeLawStudy
{
    private const ulong Seed = 20261126;

    private static readonly int[] Lengths =
    [
        5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 25, 28, 32, 36, 40, 45, 50, 60, 70, 80, 100, 120, 150, 200, 300, 500, 1000,
    ];

    private static readonly double[] Tails =
    [
        0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1, 0.075, 0.06, 0.05, 0.04, 0.03, 0.025, 0.02, 0.015, 0.01, 0.0075, 0.005, 0.0035, 0.0025, 0.0015,
        0.001, 0.0005, 0.00025, 0.0001, 0.00005,
    ];

    public static void Run(string folder)
    {
        Directory.CreateDirectory(folder);
        using var file = new StreamWriter(Path.Combine(folder, "change-laws.csv"));
        file.WriteLine("n,p," + string.Join(',', ChangeStatistics.Names));
        foreach (var n in Lengths)
        {
            var replicates = n <= 50 ? 4_000_000 : n <= 200 ? 2_000_000 : 500_000;
            var laws = Simulated(n, replicates);
            foreach (var p in Tails)
            {
                var quantiles = laws.Select((law, s) => ChangeStatistics.Names[s] == "pettitt" ? WholeQuantile(law, p, n % 2 == 1 ? 2 : 1) * Math.Sqrt(3 / (n * (double)n * (n + 1))) : Quantile(law, p));
                file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n},{p},{string.Join(',', quantiles.Select(q => q.ToString("G6", CultureInfo.InvariantCulture)))}"));
            }
            file.Flush();
            Console.WriteLine(n);
        }
    }

    // The mean of the two order statistics around the place.
    private static double Quantile(float[] law, double p)
    {
        var place = (int)Math.Floor((1 - p) * law.Length);
        return (law[place - 1] + (double)law[Math.Min(place, law.Length - 1)]) / 2;
    }

    // Of a statistic that takes every so manieth whole number: where a line through ln P(K >= k), drawn at k less half a step, comes down to the tail. What the line says of k less half a
    // step is then the probability of k or more.
    private static double WholeQuantile(float[] law, double p, int step)
    {
        var (place, survival) = (double.NaN, 1.0);
        for (var first = 0; first < law.Length;)
        {
            var next = first;
            while (next < law.Length && law[next] == law[first]) next++;
            var after = (double)(law.Length - next) / law.Length;
            place = law[first] + step / 2.0;
            if (after <= p) return after == 0 ? place : place - step * (1 - Math.Log(survival / p) / Math.Log(survival / after));
            (survival, first) = (after, next);
        }
        return place;
    }

    private static float[][] Simulated(int n, int replicates)
    {
        var laws = ChangeStatistics.Names.Select(_ => new float[replicates]).ToArray();
        var (statistics, x, values) = (new ChangeStatistics(n), new double[n], new double[laws.Length]);
        var random = new RandomStream(Seed, (uint)n, 0);
        for (var i = 0; i < replicates; i++)
        {
            for (var k = 0; k < n; k++) x[k] = random.Normal();
            statistics.Of(x, values);
            for (var s = 0; s < laws.Length; s++) laws[s][i] = (float)values[s];
        }
        foreach (var law in laws) Array.Sort(law);
        return laws;
    }
}
