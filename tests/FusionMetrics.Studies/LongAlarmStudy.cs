using System.Globalization;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Studies;

/// <summary>How often <see cref="LevelSegments"/> and <see cref="LineSegments"/> find a break at 5 % in series longer than their tables, of first order and without one: what going on beyond the last length is worth.</summary>
internal static class LongAlarmStudy
{
    private const ulong Seed = 20261129;

    /// <summary>Writes long-alarms.csv.</summary>
    public static void Run(int series, string folder)
    {
        Directory.CreateDirectory(folder);
        using var csv = new StreamWriter(Path.Combine(folder, "long-alarms.csv")) { NewLine = "\n" };
        csv.WriteLine("n,phi,series,level-segments,line-segments");
        foreach (var n in new[] { 300, 500, 1000 })
            foreach (var phi in new[] { 0, 0.3, 0.6 })
            {
                csv.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n},{phi},{series},{Alarms(new LevelSegments(new()), n, phi, series):0.000},{Alarms(new LineSegments(new()), n, phi, series):0.000}"));
                csv.Flush();
            }
    }

    private static double Alarms(IBreakDetector detector, int n, double phi, int series)
    {
        double[] times = [.. Enumerable.Range(0, n).Select(i => (double)i)];
        var alarms = 0;
        Parallel.For(0, series, i =>
        {
            var values = new double[n];
            AutoregressiveSeries.Draw(new RandomStream(Seed, (uint)i, (uint)n, (uint)(10 * phi + 0.5)), phi, values);
            if (detector.Detect(new TimeSeries(times, values)).Verdict == BreakVerdict.Break) Interlocked.Increment(ref alarms);
        });
        return (double)alarms / series;
    }
}
