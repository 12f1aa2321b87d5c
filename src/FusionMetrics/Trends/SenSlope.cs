using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>Sen's slope: the median of the slopes of all pairs, against real time. Source: Sen (1968).</summary>
internal static class SenSlope
{
    public static double Of(TimeSeries series)
    {
        var n = series.Count;
        var slopes = new double[n * (n - 1) / 2];
        var k = 0;
        for (var i = 0; i < n; i++)
            for (var j = i + 1; j < n; j++)
                slopes[k++] = (series.Values[j] - series.Values[i]) / (series.Times[j] - series.Times[i]);
        return Median.Of(slopes);
    }
}
