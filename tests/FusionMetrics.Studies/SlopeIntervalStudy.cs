using System.Globalization;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics.Studies;

/// <summary>
/// How often 95 % intervals of Sen's slope hold the true slope, and how wide they are, in Gaussian series of first order that rise by 0, 3 or 10 standard deviations from the
/// first value to the last. Seeded: the same figures on every machine.
/// </summary>
internal static class SlopeIntervalStudy
{
    private const ulong Seed = 21;

    private static readonly (string Id, ITrendDetector Detector)[] Intervals =
    [
        ("hamed test", new Hamed(new HamedOptions { Interval = SlopeInterval.Test })),
        ("hamed normal", new Hamed(new HamedOptions { Interval = SlopeInterval.Normal })),
        ("mann-kendall test", new MannKendall(new MannKendallOptions { P = PLaw.Exact, Interval = SlopeInterval.Test })),
    ];

    /// <summary>Writes slope-intervals.csv.</summary>
    public static void Run(int series, string folder)
    {
        Directory.CreateDirectory(folder);
        using var csv = new StreamWriter(Path.Combine(folder, "slope-intervals.csv")) { NewLine = "\n" };
        csv.WriteLine("n,phi,rise,interval,series,coverage,median_width_of_rise_1");
        foreach (var n in (int[])[8, 10, 15, 20, 30, 40])
            foreach (var phi in (double[])[0, 0.3, 0.6])
                foreach (var rise in (double[])[0, 3, 10])
                    foreach (var (id, detector) in Intervals)
                        csv.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n},{phi},{rise},{id},{series},{Of(detector, n, phi, rise, series)}"));
    }

    private static string Of(ITrendDetector detector, int n, double phi, double rise, int series)
    {
        double[] times = [.. Enumerable.Range(0, n).Select(i => 2000.0 + i)];
        var slope = rise / (n - 1);
        var (covered, widths, values) = (0, new double[series], new double[n]);
        for (var i = 0; i < series; i++)
        {
            AutoregressiveSeries.Draw(new RandomStream(Seed, (uint)i, (uint)n), phi, values);
            for (var t = 0; t < n; t++) values[t] += slope * t;
            var found = detector.Detect(new TimeSeries(times, values));
            // No limits: every slope is accepted.
            if (!(found.SlopeLow > slope) && !(found.SlopeHigh < slope)) covered++;
            widths[i] = double.IsNaN(found.SlopeLow) ? double.PositiveInfinity : (found.SlopeHigh - found.SlopeLow) * (n - 1);
        }
        Array.Sort(widths);
        return string.Create(CultureInfo.InvariantCulture, $"{covered / (double)series:0.0000},{widths[series / 2]:0.00}");
    }
}
