using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Convergence;

/// <summary>
/// log(H_1 / H_t) - 2 log(log t) = a + b log t, over the later times; H_t is the mean of (h_it - 1)^2, h_it a value over the mean of the regions. The variance of b is the long-run variance of residuals over the sum of squares of log t.
/// Source: Phillips and Sul (2007), Econometrica 75, 1771-1855, equations 28 to 34.
/// </summary>
internal sealed class LogTRegression
{
    /// <summary>The least number of times in the regression.</summary>
    public const int LeastTimes = 4;

    private readonly RegionTable table;
    private readonly int first;
    private readonly double[] logarithms;
    private readonly double[] centred;
    private readonly double squares;

    public LogTRegression(RegionTable table, double discard)
    {
        this.table = table;
        // Time 1 is the first; log(log t) wants times above 1.
        first = Math.Max((int)Math.Floor(discard * table.Times.Count), 2) - 1;
        logarithms = [.. Numbers(table.Times).Skip(first).Select(Logarithm.Of)];
        centred = VectorProducts.Centred(logarithms);
        squares = VectorProducts.Of(centred, centred);
    }

    public int Times => logarithms.Length;

    public LogTTest Of(IReadOnlyList<int> regions)
    {
        var start = Distance(regions, 0);
        var values = new double[Times];
        for (var i = 0; i < Times; i++)
        {
            var distance = Distance(regions, first + i);
            if (distance == 0) return new(double.NaN, double.NaN, double.PositiveInfinity, 1);
            if (start == 0) return new(double.NaN, double.NaN, double.NegativeInfinity, 0);
            values[i] = Logarithm.Of(start) - Logarithm.Of(distance) - 2 * Logarithm.Of(logarithms[i]);
        }
        var about = VectorProducts.Centred(values);
        var b = VectorProducts.Of(centred, about) / squares;
        for (var i = 0; i < Times; i++) about[i] -= b * centred[i];
        var error = Math.Sqrt(QuadraticSpectralVariance.Of(about) / squares);
        var t = error == 0 ? double.CopySign(double.PositiveInfinity, b) : b / error;
        return new(b, error, t, NormalTail.Upper(-t));
    }

    // H at a time.
    private double Distance(IReadOnlyList<int> regions, int time)
    {
        var values = new double[regions.Count];
        for (var i = 0; i < values.Length; i++) values[i] = table.Row(regions[i])[time];
        var mean = Mean.Of(values);
        var sum = DoubleDouble.Zero;
        foreach (var value in values)
        {
            var rest = (value - mean) / mean;
            sum += DoubleDouble.Product(rest, rest);
        }
        return sum.ToDouble() / values.Length;
    }

    // Periods from the first time on, counted from 1; a period is the median step, so that gaps keep their length.
    private static IEnumerable<double> Numbers(IReadOnlyList<double> times)
    {
        if (times.Count < 2) return times.Select(_ => 1.0);
        var period = Median.Of([.. Enumerable.Range(1, times.Count - 1).Select(i => times[i] - times[i - 1])]);
        return times.Select(time => 1 + (time - times[0]) / period);
    }
}
