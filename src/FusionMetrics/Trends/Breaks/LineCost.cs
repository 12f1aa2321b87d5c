using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>The sum of squared residuals from the least-squares line against time: Sxx - Stx^2 / Stt about the means of the run.</summary>
internal readonly struct LineCost : ISegmentCost
{
    private readonly PrefixSums values;
    private readonly PrefixSums times;
    private readonly PrefixSums squares;
    private readonly PrefixSums squaresOfTimes;
    private readonly PrefixSums products;

    public LineCost(ScaledSeries series, ScaledSeries clock)
    {
        (Count, Scale) = (series.Values.Length, series.Unit);
        (values, squares) = (new(series.Values), new(Array.ConvertAll(series.Values, x => x * x)));
        (times, squaresOfTimes) = (new(clock.Values), new(Array.ConvertAll(clock.Values, t => t * t)));
        var both = new DoubleDouble[Count];
        for (var i = 0; i < both.Length; i++) both[i] = series.Values[i] * clock.Values[i];
        products = new(both);
    }

    public int Count { get; }

    public int LeastLength => 2;

    public double Scale { get; }

    public double Of(int start, int end)
    {
        double m = end - start;
        if (m < 3) return 0;
        // All of them times m. Near a line they take one another away but for what 32 digits leave, which 16 would not.
        var (sum, clock) = (values.Of(start, end), times.Of(start, end));
        var ofValues = squares.Of(start, end) * m - sum * sum;
        var ofTimes = squaresOfTimes.Of(start, end) * m - clock * clock;
        var ofBoth = products.Of(start, end) * m - sum * clock;
        return Math.Max((ofValues * ofTimes - ofBoth * ofBoth).ToDouble() / (ofTimes.High * m), 0);
    }
}
