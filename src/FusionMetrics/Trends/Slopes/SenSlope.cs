using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// Sen's slope of a series against real time: the median of the slopes of all pairs of points; with the line's intercept, and a confidence interval.
/// Sources: Theil (1950); Sen (1968), JASA 63, 1379-1389.
/// </summary>
internal sealed class SenSlope
{
    // Beyond this, differences of two numbers overflow.
    private const double Vast = 1e307;

    private readonly PairSlopes slopes;
    private readonly double unit = 1;

    /// <summary>The slopes of a series of two points or more.</summary>
    public SenSlope(TimeSeries series)
    {
        var values = series.Values;
        foreach (var value in values)
            if (Math.Abs(value) > Vast) unit = 16;
        if (unit > 1)
        {
            var smaller = values.ToArray();
            foreach (ref var value in smaller.AsSpan()) value /= unit;
            values = smaller;
        }
        slopes = new PairSlopes(series.Times, values);
        Value = Finite(slopes.Median());
    }

    /// <summary>The slope a year.</summary>
    public double Value { get; }

    /// <summary>The value of the line at year 0.</summary>
    public double Intercept(TimeSeries series, InterceptRule rule) => Intercept(series, Value, rule);

    /// <summary>The value at year 0 of a line with any slope.</summary>
    public static double Intercept(TimeSeries series, double slope, InterceptRule rule)
    {
        if (rule == InterceptRule.Conover) return Math.Clamp(Median.Of(series.Values.ToArray()) - slope * Median.Of(series.Times.ToArray()), double.MinValue, double.MaxValue);
        var residuals = new double[series.Count];
        for (var i = 0; i < residuals.Length; i++) residuals[i] = Math.Clamp(series.Values[i] - slope * series.Times[i], double.MinValue, double.MaxValue);
        return Median.Of(residuals);
    }

    /// <summary>The limits of the slope; NaN where there are too few values for the confidence.</summary>
    /// <param name="kind">By which law of S.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    /// <param name="variance">The variance of S.</param>
    /// <param name="count">The number of values.</param>
    public (double Low, double High) Interval(SlopeInterval kind, double confidence, double variance, int count)
    {
        if (kind == SlopeInterval.None) return (double.NaN, double.NaN);
        double pairs = slopes.Count;
        if (kind == SlopeInterval.Exact && count <= KendallLaw.Largest)
        {
            // Hollander and Wolfe (1999), 9.4: of the least significant S two less.
            var critical = KendallLaw.Untied(count).Critical((1 - confidence) / 2);
            return critical is { } s ? Limits((pairs - (s - 2)) / 2, (pairs + (s - 2)) / 2 + 1) : (double.NaN, double.NaN);
        }
        var reach = -NormalQuantile.Of((1 - confidence) / 2) * Math.Sqrt(variance);
        var (low, high) = ((pairs - reach) / 2, (pairs + reach) / 2 + 1);
        return kind == SlopeInterval.NormalRounded ? Limits(Math.Round(low), Math.Round(high)) : Limits(low, high);
    }

    /// <summary>
    /// The slopes b that a test accepts: those with p(S of the series less b) of 1 - confidence or more, from the least to the largest. NaN where it accepts all.
    /// </summary>
    /// <param name="law">The two-sided p of an S of 0 or more, which falls with it.</param>
    /// <param name="confidence">Above 0 and below 1.</param>
    public (double Low, double High) Accepted(Func<double, double> law, double confidence)
    {
        // With k slopes below b, S is pairs - 2 k.
        var pairs = slopes.Count;
        var (refused, accepted) = (-1L, pairs / 2);
        while (accepted - refused > 1)
        {
            var middle = refused + (accepted - refused) / 2;
            if (law(pairs - 2.0 * middle) >= 1 - confidence) accepted = middle;
            else refused = middle;
        }
        return Limits(accepted, pairs - accepted + 1.0);
    }

    private (double Low, double High) Limits(double low, double high)
        => low >= 1 && high <= slopes.Count ? (Finite(slopes.At(low)), Finite(slopes.At(high))) : (double.NaN, double.NaN);

    private double Finite(double slope) => Math.Clamp(slope * unit, double.MinValue, double.MaxValue);
}
