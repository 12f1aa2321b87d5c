namespace FusionMetrics.Trends;

/// <summary>
/// The sequential Mann-Kendall test: how the statistic grows as values come in, from the first on and from the last back. Where the two paths cross inside
/// the band of what chance does, a trend may have begun. Source: Sneyers (1990), On the Statistical Analysis of Series of Observations, WMO technical note 143.
/// </summary>
/// <remarks>
/// u_k = (t_k - k(k-1)/4) / sqrt(k(k-1)(2k+5)/72), t_k being the number of pairs among the first k values of which the earlier one is smaller; u_1 = 0.
/// The path back is minus that of the reversed series, reversed. Equal values count as not smaller, as in the source.
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
    public static SequentialMannKendall Of(TimeSeries series)
    {
        var reversed = series.Values.ToArray();
        Array.Reverse(reversed);
        var backward = Array.ConvertAll(Path(reversed), u => -u);
        Array.Reverse(backward);
        return new(Path(series.Values), backward);
    }

    private static double[] Path(ReadOnlySpan<double> values)
    {
        var path = new double[values.Length];
        var pairs = 0L;
        for (var i = 1; i < path.Length; i++)
        {
            foreach (var earlier in values[..i])
                if (earlier < values[i]) pairs++;
            var k = i + 1.0;
            path[i] = (pairs - k * (k - 1) / 4) / Math.Sqrt(k * (k - 1) * (2 * k + 5) / 72);
        }
        return path;
    }

    private static bool Cross(double before, double after) => (before > 0 && after <= 0) || (before < 0 && after >= 0);
}
