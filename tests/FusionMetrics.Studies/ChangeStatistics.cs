namespace FusionMetrics.Studies;

/// <summary>
/// The statistics of the tests for one change of level in plain arithmetic, from their definitions, on values that need no scaling: written apart from those of the
/// library, and many times faster.
/// </summary>
internal sealed class ChangeStatistics(int n)
{
    public static readonly string[] Names = ["buishand-q", "buishand-r", "buishand-u", "snht", "recursive-cusum", "level-shift", "pettitt"];

    private readonly double[] sums = new double[n + 1];
    private readonly double[] keys = new double[n];
    private readonly int[] order = new int[n];
    private readonly int[] rank = new int[n];

    public void Of(double[] x, Span<double> statistics)
    {
        for (var k = 0; k < n; k++) sums[k + 1] = sums[k] + x[k];
        var mean = sums[n] / n;
        var (squares, largest, least, most, ofSquares, shift, f) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        for (var k = 0; k < n; k++) squares += (x[k] - mean) * (x[k] - mean);
        var trimmed = Math.Max((int)Math.Floor(0.15 * n), 1);
        for (var k = 1; k < n; k++)
        {
            var s = sums[k] - k * mean;
            largest = Math.Max(largest, Math.Abs(s));
            least = Math.Min(least, s);
            most = Math.Max(most, s);
            ofSquares += s * s;
            var explained = s * s * (1.0 / k + 1.0 / (n - k));
            shift = Math.Max(shift, explained);
            if (k >= trimmed && k <= n - trimmed) f = Math.Max(f, explained / ((squares - explained) / (n - 2)));
        }
        var variance = squares / (n - 1);
        var root = Math.Sqrt(variance * n);
        (statistics[0], statistics[1], statistics[2], statistics[3]) = (largest / root, (most - least) / root, ofSquares / variance / (n * (n + 1.0)), shift / variance);
        (statistics[4], statistics[5], statistics[6]) = (RecursiveCusum(x), f, Pettitt(x));
    }

    private double RecursiveCusum(double[] x)
    {
        var (total, ofSquares, largest) = (0.0, 0.0, 0.0);
        for (var i = 1; i < n; i++)
        {
            var w = (x[i] - sums[i] / i) / Math.Sqrt(1 + 1.0 / i);
            total += w;
            ofSquares += w * w;
            largest = Math.Max(largest, Math.Abs(total) / (1 + 2.0 * i / (n - 1)));
        }
        var mean = total / (n - 1);
        return largest / Math.Sqrt((ofSquares - mean * total) / (n - 2) * (n - 1));
    }

    private double Pettitt(double[] x)
    {
        for (var i = 0; i < n; i++) (keys[i], order[i]) = (x[i], i);
        Array.Sort(keys, order);
        for (var i = 0; i < n; i++) rank[order[i]] = i + 1;
        var (u, largest) = (0, 0);
        for (var k = 0; k < n; k++)
        {
            u += 2 * rank[k] - (n + 1);
            largest = Math.Max(largest, Math.Abs(u));
        }
        return largest;
    }
}
