using System.Globalization;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics.Studies;

/// <summary>
/// How often tests of a trend find one at 5 % in series without a trend (false alarms), and in series that rise by three standard deviations from the first value
/// to the last (power). Gaussian series of first order, drawn from a counter-based generator: the same figures on every machine.
/// </summary>
internal static class TrendCalibration
{
    private const ulong Seed = 20;
    private const double Rise = 3;

    private static readonly int[] Lengths = [8, 10, 15, 20, 30, 40];
    private static readonly double[] Correlations = [0, 0.3, 0.6, 0.8, 0.9, 0.95];

    private static readonly (string Id, ITrendDetector Detector)[] Tests =
    [
        ("hamed", new Hamed(new HamedOptions())),
        ("mann-kendall", new MannKendall(new MannKendallOptions())),
        ("mann-kendall exact", new MannKendall(new MannKendallOptions { P = PLaw.Exact })),
        ("pre-whitening", new PreWhitening(new WhiteningOptions())),
        ("trend-free-pre-whitening", new TrendFreePreWhitening(new WhiteningOptions())),
        ("bias-corrected-pre-whitening", new BiasCorrectedPreWhitening(new WhiteningOptions())),
        ("three-pre-whitening", new ThreePreWhitening(new WhiteningOptions())),
        ("wang-swail", new WangSwail(new WhiteningOptions())),
        ("hamed-rao", new HamedRao(new LagOptions())),
        ("yue-wang", new YueWang(new LagOptions { Lags = 1 })),
    ];

    /// <summary>Writes trend-calibration.csv.</summary>
    public static void Run(int series, string folder)
    {
        Directory.CreateDirectory(folder);
        using var csv = new StreamWriter(Path.Combine(folder, "trend-calibration.csv")) { NewLine = "\n" };
        csv.WriteLine("n,phi,test,series,false_alarms,power,attainable");
        foreach (var n in Lengths)
        {
            foreach (var phi in Correlations)
            {
                var (alarms, power) = (Shares(n, phi, series, 0), Shares(n, phi, series, Rise));
                for (var t = 0; t < Tests.Length; t++)
                    csv.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n},{phi},{Tests[t].Id},{series},{alarms[t]:0.0000},{power[t]:0.0000},{Attainable(n, Tests[t].Id)}"));
                csv.Flush();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{n} {phi}: {alarms[0]:0.0000} {power[0]:0.0000}"));
            }
        }
    }

    private static double[] Shares(int n, double phi, int series, double rise)
    {
        var found = new int[Tests.Length];
        double[] times = [.. Enumerable.Range(0, n).Select(i => 2000.0 + i)];
        var gate = new Lock();
        Parallel.For(0, series, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            var values = Drawn(n, phi, (uint)i);
            for (var t = 0; t < n; t++) values[t] += rise * t / (n - 1);
            var verdicts = Array.ConvertAll(Tests, test => test.Detector.Detect(new TimeSeries(times, values)).Verdict);
            lock (gate)
                for (var t = 0; t < verdicts.Length; t++)
                    if (verdicts[t] is Verdict.Increasing or Verdict.Decreasing) found[t]++;
        });
        return Array.ConvertAll(found, count => (double)count / series);
    }

    // Of standard deviation 1 from the first value on.
    private static double[] Drawn(int n, double phi, uint series)
    {
        var random = new RandomStream(Seed, series, (uint)n, (uint)(10 * phi + 0.5));
        var values = new double[n];
        values[0] = random.Normal();
        var spread = Math.Sqrt(1 - phi * phi);
        for (var t = 1; t < n; t++) values[t] = phi * values[t - 1] + spread * random.Normal();
        return values;
    }

    // The largest level of at most 5 % that an exact test of S can have.
    private static string Attainable(int n, string id)
    {
        if (id != "mann-kendall exact") return "";
        var law = KendallLaw.Untied(n);
        return law.TwoSided(law.Critical(0.025)!.Value).ToString("0.0000", CultureInfo.InvariantCulture);
    }
}
