using System.Globalization;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Studies;

/// <summary>
/// How often break detectors find one at 5 % in Gaussian series of first order, of standard deviation 1, that step up in the middle by 0 (false alarms), 1, 2 and 3: the same figures on every
/// machine.
/// </summary>
internal static class BreakPowerStudy
{
    private const ulong Seed = 20261128;
    private const double Alpha = 0.05;

    private static readonly int[] Lengths = [8, 10, 15, 20, 30, 40];
    private static readonly double[] Correlations = [0, 0.3, 0.6];
    private static readonly double[] Shifts = [0, 1, 2, 3];

    private static readonly (string Id, Test Finds)[] Tests =
    [
        ("level-segments", Of(new LevelSegments(new()))),
        ("line-segments", Of(new LineSegments(new()))),
        ("level-segments strong", Of(new LevelSegments(new() { Persistence = Persistence.Strong }))),
        ("line-segments strong", Of(new LineSegments(new() { Persistence = Persistence.Strong }))),
        ("pettitt", Of(new Pettitt(new()))),
        ("pettitt usual p", UsualPettitt),
        ("buishand-q", Of(new BuishandLargest(new()))),
        ("buishand-r", Of(new BuishandRange(new()))),
        ("buishand-u", Of(new BuishandSquares(new()))),
        ("snht", Of(new HomogeneityTest(new()))),
        ("recursive-cusum", Of(new RecursiveCusum(new()))),
        ("sup-f", Of(new LevelShiftTest(new()))),
    ];

    private delegate bool Test(TimeSeries series);

    /// <summary>Writes break-power.csv.</summary>
    public static void Run(int series, string folder)
    {
        Directory.CreateDirectory(folder);
        using var csv = new StreamWriter(Path.Combine(folder, "break-power.csv")) { NewLine = "\n" };
        csv.WriteLine("n,phi,shift,series," + string.Join(',', Tests.Select(test => test.Id)));
        foreach (var n in Lengths)
            foreach (var phi in Correlations)
                foreach (var shift in Shifts)
                {
                    var shares = Shares(n, phi, shift, series).Select(share => share.ToString("0.0000", CultureInfo.InvariantCulture));
                    csv.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n},{phi},{shift},{series},{string.Join(',', shares)}"));
                    csv.Flush();
                }
    }

    private static double[] Shares(int n, double phi, double shift, int series)
    {
        var (found, values) = (new int[Tests.Length], new double[n]);
        double[] times = [.. Enumerable.Range(0, n).Select(i => 2000.0 + i)];
        for (var i = 0; i < series; i++)
        {
            AutoregressiveSeries.Draw(new RandomStream(Seed, (uint)i, (uint)n, (uint)(10 * phi + 0.5)), phi, values);
            for (var t = n / 2; t < n; t++) values[t] += shift;
            for (var t = 0; t < Tests.Length; t++)
                if (Tests[t].Finds(new TimeSeries(times, values))) found[t]++;
        }
        return Array.ConvertAll(found, count => (double)count / series);
    }

    private static Test Of(IBreakDetector detector) => series => detector.Detect(series).Verdict == BreakVerdict.Break;

    // 2 exp(-6 K^2 / (n^3 + n^2)): the limit for many values, which Pettitt gave and nearly every program uses.
    private static bool UsualPettitt(TimeSeries series)
    {
        double n = series.Count, k = PettittStatistic.Of(series.Values).Value;
        return 2 * Math.Exp(-6 * k * k / (n * n * n + n * n)) < Alpha;
    }
}
