using System.Globalization;
using System.Reflection;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// Which value the statistic of <see cref="StandingOut"/> exceeds by chance with a given probability, by the number of values and the correlation of neighbours: from the tables that
/// <c>level-limits</c> and <c>line-limits</c> of FusionMetrics.Studies has made of series without a change, of correlations up to that of a persistence. The study writes beside them how often others exceed the limits.
/// </summary>
internal sealed class BreakLimits
{
    private static readonly Lazy<BreakLimits> ModerateLevels = new(() => new BreakLimits("level-limits-moderate"));
    private static readonly Lazy<BreakLimits> StrongLevels = new(() => new BreakLimits("level-limits-strong"));
    private static readonly Lazy<BreakLimits> ModerateLines = new(() => new BreakLimits("line-limits-moderate"));
    private static readonly Lazy<BreakLimits> StrongLines = new(() => new BreakLimits("line-limits-strong"));

    private readonly double[] tails;
    private readonly int[] counts;
    private readonly double[][] knots;       // by length
    private readonly double[][][] limits;    // by length, tail and knot: logarithms

    private BreakLimits(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"FusionMetrics.Trends.Breaks.{name}.csv")!;
        using var reader = new StreamReader(stream);
        tails = [.. reader.ReadLine()!.Split(',').Skip(2).Select(Number)];
        var rows = new List<double[]>();
        while (reader.ReadLine() is { } line) rows.Add([.. line.Split(',').Select(Number)]);
        var byCount = rows.GroupBy(row => (int)row[0]).ToList();
        counts = [.. byCount.Select(group => group.Key)];
        knots = [.. byCount.Select(group => group.Select(row => row[1]).ToArray())];
        limits = [.. byCount.Select(group => tails.Select((_, tail) => group.Select(row => Logarithm.Of(row[tail + 2])).ToArray()).ToArray())];
    }

    /// <summary>Of changes of level.</summary>
    public static BreakLimits OfLevels(Persistence persistence) => (persistence == Persistence.Moderate ? ModerateLevels : StrongLevels).Value;

    /// <summary>Of changes of a line.</summary>
    public static BreakLimits OfLines(Persistence persistence) => (persistence == Persistence.Moderate ? ModerateLines : StrongLines).Value;

    /// <summary>The least number of values that the table has.</summary>
    public int LeastCount => counts[0];

    /// <summary>The probability of a statistic at least as large in a series without a change.</summary>
    /// <param name="statistic">The statistic.</param>
    /// <param name="count">The number of values: at least <see cref="LeastCount"/>.</param>
    /// <param name="autocorrelation">The correlation of neighbours about one level.</param>
    public double P(double statistic, int count, double autocorrelation)
    {
        if (!(statistic > 0)) return 1;
        if (double.IsPositiveInfinity(statistic)) return 0;
        var median = Limit(0.5, count, autocorrelation);
        return statistic <= median ? 1 - 0.5 * statistic / median
            : TailCurve.P(tails, tail => LogarithmAt(tail, count, autocorrelation), Logarithm.Of(statistic));
    }

    /// <summary>What the statistic exceeds with a probability.</summary>
    /// <param name="p">From 0.001 to 0.5.</param>
    /// <param name="count">The number of values: at least <see cref="LeastCount"/>.</param>
    /// <param name="autocorrelation">The correlation of neighbours about one level.</param>
    public double Limit(double p, int count, double autocorrelation)
    {
        var tail = 1;
        while (tail < tails.Length - 1 && tails[tail] > p) tail++;
        var (above, below) = (LogarithmAt(tail - 1, count, autocorrelation), LogarithmAt(tail, count, autocorrelation));
        var share = Logarithm.Of(p / tails[tail - 1]) / Logarithm.Of(tails[tail] / tails[tail - 1]);
        return Exponential.Of(above + share * (below - above));
    }

    /// <summary>A line from knot to knot, level before the first and after the last: more correlation than series without a change show is no reason for a higher limit.</summary>
    public static double Line(ReadOnlySpan<double> knots, ReadOnlySpan<double> heights, double at)
    {
        at = Math.Clamp(at, knots[0], knots[^1]);
        var k = 1;
        while (k < knots.Length - 1 && at > knots[k]) k++;
        return heights[k - 1] + (heights[k] - heights[k - 1]) * (at - knots[k - 1]) / (knots[k] - knots[k - 1]);
    }

    // Between two lengths linear in 1 / n; beyond the last one in ln n, as from half of it on: of more places the largest F is larger.
    private double LogarithmAt(int tail, int count, double autocorrelation)
    {
        var at = Array.BinarySearch(counts, count);
        if (at >= 0) return Of(at);
        if (~at < counts.Length) return Between(~at - 1, ~at, (1.0 / counts[~at - 1] - 1.0 / count) / (1.0 / counts[~at - 1] - 1.0 / counts[~at]));
        var half = Array.BinarySearch(counts, counts[^1] / 2);
        return Between(half, counts.Length - 1, Logarithm.Of((double)count / counts[half]) / Logarithm.Of((double)counts[^1] / counts[half]));

        double Of(int length) => Line(knots[length], limits[length][tail], autocorrelation);

        double Between(int before, int after, double share) => Of(before) + share * (Of(after) - Of(before));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
