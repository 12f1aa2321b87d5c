using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>The sum of squared residuals from the least-squares line against time: Sxx - Stx^2 / Stt about the means of the run.</summary>
internal readonly struct LineCost : ISegmentCost
{
    private readonly MeanCost values;
    private readonly MeanCost times;
    private readonly PrefixSums sumsOfValues;
    private readonly PrefixSums sumsOfTimes;
    private readonly PrefixSums products;

    public LineCost(ScaledSeries series, ScaledSeries clock)
    {
        (values, times) = (new(series), new(clock));
        (sumsOfValues, sumsOfTimes) = (new(series.Values), new(clock.Values));
        var both = new DoubleDouble[series.Values.Length];
        for (var i = 0; i < both.Length; i++) both[i] = series.Values[i] * clock.Values[i];
        products = new(both);
    }

    public int Count => values.Count;

    public int LeastLength => 2;

    public double Scale => values.Scale;

    public double Of(int start, int end)
    {
        var whole = values.Of(start, end);
        if (end - start < 3) return end - start < 2 ? whole : 0;
        var product = (products.Of(start, end) - sumsOfValues.Of(start, end) * sumsOfTimes.Of(start, end) / (end - start)).ToDouble();
        return Math.Max(whole - product * product / times.Of(start, end), 0);
    }
}
