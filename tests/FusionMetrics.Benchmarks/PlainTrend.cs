namespace FusionMetrics.Benchmarks;

/// <summary>S and Sen's slope as one would write them by hand: all pairs, and all slopes sorted.</summary>
internal static class PlainTrend
{
    public static long Score(double[] values)
    {
        long s = 0;
        for (var i = 0; i < values.Length; i++)
            for (var j = i + 1; j < values.Length; j++) s += Math.Sign(values[j] - values[i]);
        return s;
    }

    public static double Slope(double[] times, double[] values)
    {
        var slopes = new double[values.Length * (values.Length - 1) / 2];
        var at = 0;
        for (var i = 0; i < values.Length; i++)
            for (var j = i + 1; j < values.Length; j++) slopes[at++] = (values[j] - values[i]) / (times[j] - times[i]);
        Array.Sort(slopes);
        var middle = slopes.Length / 2;
        return slopes.Length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
    }
}
