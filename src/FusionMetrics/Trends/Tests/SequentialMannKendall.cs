namespace FusionMetrics.Trends;

/// <summary>
/// The sequential Mann-Kendall test: how the statistic grows as values come in, from the first on and from the last back. Where the two paths cross inside
/// the band of what chance does, a trend may have begun. Source: Sneyers (1990), On the Statistical Analysis of Series of Observations, WMO technical note 143.
/// </summary>
/// <remarks>
/// u_k = S_k / sqrt(Var S_k), S_k and its variance with ties being those of Mann and Kendall for the first k values, without continuity correction; 0 while all are equal. Without ties that is Sneyers' (t_k - k(k-1)/4) /
/// sqrt(k(k-1)(2k+5)/72), t_k being the number of pairs of which the earlier value is smaller. The path back is minus that of the
/// reversed series, reversed.
/// </remarks>
public sealed class SequentialMannKendall
{
    private SequentialMannKendall(double[] forward, double[] backward)
    {
        (Forward, Backward) = (forward, backward);
        Crossings = [.. Enumerable.Range(0, Math.Max(0, forward.Length - 1)).Where(k => Cross(forward[k] - backward[k], forward[k + 1] - backward[k + 1]))];
    }

    /// <summary>u_k of the first k + 1 values, for each value.</summary>
    public IReadOnlyList<double> Forward { get; }

    /// <summary>The path from the last value back, in the order of time.</summary>
    public IReadOnlyList<double> Backward { get; }

    /// <summary>The places, from 0, of values after which the paths cross before the next one. A crossing outside the band says nothing.</summary>
    public IReadOnlyList<int> Crossings { get; }

    /// <summary>The paths of a series of any length from 0.</summary>
    /// <param name="series">The series.</param>
    /// <param name="ties">What equal values count as.</param>
    public static SequentialMannKendall Of(TimeSeries series, SequentialTies ties = SequentialTies.Neither)
    {
        var reversed = series.Values.ToArray();
        Array.Reverse(reversed);
        var backward = Array.ConvertAll(Path(reversed, ties), u => 0 - u);
        Array.Reverse(backward);
        return new(Path(series.Values, ties), backward);
    }

    private static double[] Path(ReadOnlySpan<double> values, SequentialTies ties)
    {
        var path = new double[values.Length];
        var (score, taken) = (0L, 0.0);
        for (var i = 1; i < path.Length; i++)
        {
            var equal = 0;
            foreach (var earlier in values[..i])
            {
                if (earlier < values[i]) score++;
                else if (earlier > values[i] || ties == SequentialTies.Falls) score--;
                else equal++;
            }
            taken += Term(equal + 1) - Term(equal);
            var variance = (Term(i + 1) - taken) / 18;
            path[i] = variance == 0 ? 0 : score / Math.Sqrt(variance);
        }
        return path;
    }

    // What a group of equal values takes off 18 variances; that of so many different ones is as much.
    private static double Term(double count) => count * (count - 1) * (2 * count + 5);

    private static bool Cross(double before, double after) => (before > 0 && after <= 0) || (before < 0 && after >= 0);
}
