using System.Globalization;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Studies;

/// <summary>
/// How often intervals of parameters cover the true ones, how often a stage is found and is the true one, and how often one is found in series that have none: by the number of values, the share of the ceiling at the last one, and the
/// correlation of neighbouring deviations. Deviations have 2 % of the ceiling (of a line or a walk: of its rise).
/// </summary>
internal static class LifeCycleStudy
{
    private const double Noise = 0.02;

    private static readonly int[] Lengths = [12, 20, 30];
    private static readonly double[] Correlations = [0, 0.3, 0.6];
    private static readonly double[] Gains = [2, 4, 6];
    private static readonly double[] Shares = [0.5, 0.75, 0.95];

    public static void Run(int series, string folder)
    {
        using var coverage = new StreamWriter(Path.Combine(folder, "life-cycle-coverage.csv"));
        coverage.WriteLine("curve,n,reached,phi,series,identified,gain_2,gain_4,gain_6,stage_right,ceiling,rate,inflection,innovation,imitation,share");
        foreach (var curve in Enum.GetValues<GrowthCurve>())
            foreach (var n in Lengths)
                foreach (var share in Shares)
                    foreach (var phi in Correlations) coverage.WriteLine(Coverage(curve, n, share, phi, series));
        using var alarms = new StreamWriter(Path.Combine(folder, "life-cycle-alarms.csv"));
        alarms.WriteLine("series_of,n,phi,series,birth,growth,maturity,decline,no_better_than_line,ceiling_unbounded,gain_2,gain_4,gain_6");
        foreach (var kind in (string[])["line", "flat", "exponential", "saturated", "walk"])
            foreach (var n in Lengths)
                foreach (var phi in Correlations) alarms.WriteLine(Alarms(kind, n, phi, series));
    }

    private static string Coverage(GrowthCurve curve, int n, double share, double phi, int series)
    {
        var (truth, values, times) = (new TrueCurve(curve, n, share), new double[n], Times(n));
        var (identified, right) = (0, 0);
        var gains = new int[Gains.Length];
        var covered = new int[6];
        for (var one = 0U; one < series; one++)
        {
            AutoregressiveSeries.Draw(new RandomStream(46, one, (uint)(n * 100 + (int)(share * 100))), phi, values);
            for (var i = 0; i < n; i++) values[i] = Math.Max(0, truth.At(times[i]) + Noise * values[i]);
            var finding = LifeCycle.Fit(new TimeSeries(times, values), new LifeCycleOptions { Curve = curve });
            if (finding.Stage != LifeCycleStage.NotIdentified) identified++;
            Count(finding, gains);
            if (finding.Stage == truth.Stage) right++;
            var fit = finding.Chosen!;
            ParameterEstimate[] estimates = [fit.Ceiling, fit.Rate, fit.Inflection, fit.Innovation, fit.Imitation, fit.Reached];
            for (var k = 0; k < covered.Length; k++)
                if (estimates[k].Low <= truth.Parameters[k] && truth.Parameters[k] <= estimates[k].High) covered[k]++;
        }
        string[] shares = [.. covered.Select((count, k) => double.IsNaN(truth.Parameters[k]) ? "" : Share(count, series))];
        return string.Create(CultureInfo.InvariantCulture, $"{curve},{n},{share},{phi},{series},{Share(identified, series)},{string.Join(',', gains.Select(count => Share(count, series)))},{Share(right, series)},{string.Join(',', shares)}");
    }

    private static string Alarms(string kind, int n, double phi, int series)
    {
        var (values, times) = (new double[n], Times(n));
        var gains = new int[Gains.Length];
        var found = new Dictionary<(LifeCycleStage, LifeCycleDoubt), int>();
        for (var one = 0U; one < series; one++)
        {
            var random = new RandomStream(47, one, (uint)n);
            AutoregressiveSeries.Draw(random, phi, values);
            var level = 1.0;
            for (var i = 0; i < n; i++)
            {
                var x = i / (n - 1.0);
                // A walk keeps what each year brings.
                level += (1 + 1.5 * values[i]) / n;
                values[i] = kind switch
                {
                    "line" => 1 + x + Noise * values[i],
                    "flat" => 1 + Noise * values[i],
                    "exponential" => Exponential.Of(3 * (x - 1)) + Noise * values[i],
                    "saturated" => 1 / (1 + Exponential.Of(20 * (0.25 - x))) + Noise * values[i],
                    _ => level,
                };
                values[i] = Math.Max(0, values[i]);
            }
            var finding = LifeCycle.Fit(new TimeSeries(times, values));
            Count(finding, gains);
            found[(finding.Stage, finding.Doubt)] = found.GetValueOrDefault((finding.Stage, finding.Doubt)) + 1;
        }
        string[] shares =
        [
            .. new[] { LifeCycleStage.Birth, LifeCycleStage.Growth, LifeCycleStage.Maturity, LifeCycleStage.Decline }.Select(stage => Share(found.GetValueOrDefault((stage, LifeCycleDoubt.None)), series)),
            .. new[] { LifeCycleDoubt.NoBetterThanLine, LifeCycleDoubt.CeilingUnbounded }.Select(doubt => Share(found.GetValueOrDefault((LifeCycleStage.NotIdentified, doubt)), series)),
        ];
        return string.Create(CultureInfo.InvariantCulture, $"{kind},{n},{phi},{series},{string.Join(',', shares)},{string.Join(',', gains.Select(count => Share(count, series)))}");
    }

    // Stages by growth that a larger least gain leaves.
    private static void Count(LifeCycleFinding finding, int[] gains)
    {
        for (var k = 0; k < gains.Length; k++)
            if (finding.Stage is LifeCycleStage.Birth or LifeCycleStage.Growth or LifeCycleStage.Maturity && finding.Chosen!.GainOverLine > Gains[k]) gains[k]++;
    }

    private static double[] Times(int n) => [.. Enumerable.Range(0, n).Select(i => 2000.0 + i)];

    private static string Share(int count, int series) => ((double)count / series).ToString("0.0000", CultureInfo.InvariantCulture);

    /// <summary>A curve with ceiling 1 that is at 3 % at the first value and at a share at the last one.</summary>
    private sealed class TrueCurve
    {
        private const double First = 0.03;

        private readonly GrowthCurve curve;
        private readonly double rate;
        private readonly double position;

        public TrueCurve(GrowthCurve curve, int n, double share)
        {
            this.curve = curve;
            var years = n - 1.0;
            // Of Bass, in the period since the launch 3 % adopt: p and q by repetition.
            (rate, position) = curve switch
            {
                GrowthCurve.Logistic => ((Logit(share) - Logit(First)) / years, Logit(First)),
                GrowthCurve.Gompertz => (Logarithm.Of(Logarithm.Of(First) / Logarithm.Of(share)) / years, -Logarithm.Of(-Logarithm.Of(First))),
                _ => OfBass(n, share),
            };
            var (p, q) = curve == GrowthCurve.Bass ? (rate, position) : (double.NaN, double.NaN);
            Parameters = curve == GrowthCurve.Bass
                ? [1, p + q, 1999 + Logarithm.Of(q / p) / (p + q), p, q, share]
                : [1, rate, 2000 - position / rate, p, q, share];
            Stage = share < 0.2113 ? LifeCycleStage.Birth : share < 0.7886 ? LifeCycleStage.Growth : LifeCycleStage.Maturity;
        }

        public double[] Parameters { get; }

        public LifeCycleStage Stage { get; }

        public double At(double year) => curve switch
        {
            GrowthCurve.Logistic => 1 / (1 + Exponential.Of(-position - rate * (year - 2000))),
            GrowthCurve.Gompertz => Exponential.Of(-Exponential.Of(-position - rate * (year - 2000))),
            _ => Bass(rate, position, year - 1999),
        };

        private static (double P, double Q) OfBass(int n, double share)
        {
            const double P = 0.02;
            return (P, Root.Between(q => Bass(P, q, n) - share, 1e-6, 5));
        }

        private static double Bass(double p, double q, double s) => -Exponential.LessOne(-(p + q) * s) / (1 + q / p * Exponential.Of(-(p + q) * s));

        private static double Logit(double share) => Logarithm.Of(share / (1 - share));
    }
}
