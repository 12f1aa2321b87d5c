using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.LifeCycles;

/// <summary>A series in units near 1: values over a power of two near their largest, times over the years from first to last.</summary>
internal sealed class RisingSeries
{
    // Residuals of no more than this share of the largest value are rounding.
    private const double Rounding = 3.552713678800501e-15;

    private readonly double[] years;
    private readonly double launch;
    private readonly double[] fromFirst;
    private readonly double[] fromLaunch;

    public RisingSeries(TimeSeries series, double? launch)
    {
        years = series.Times.ToArray();
        Span = years[^1] - years[0];
        this.launch = launch ?? years[0] - Period(years);
        (fromFirst, fromLaunch) = (Spans(years[0]), Spans(this.launch));
        var largest = 0.0;
        foreach (var value in series.Values) largest = Math.Max(largest, value);
        Scale = Scaling.ToNear1(largest);
        LogLargest = Logarithm.Of(largest * Scale);
        Values = Lanes.Padded(series.Values.ToArray(), 0);
        Weights = new double[Values.Length];
        for (var i = 0; i < Count; i++) (Values[i], Weights[i]) = (Values[i] * Scale, 1);
        Floor = Count * (Rounding * largest * Scale) * (Rounding * largest * Scale);
    }

    /// <summary>The values times <see cref="Scale"/>, with zeros up to a whole number of vectors.</summary>
    public double[] Values { get; }

    /// <summary>1 for each value, 0 for what fills up.</summary>
    public double[] Weights { get; }

    /// <summary>A power of two.</summary>
    public double Scale { get; }

    /// <summary>The logarithm of the largest of the values.</summary>
    public double LogLargest { get; }

    /// <summary>The years from the first value to the last.</summary>
    public double Span { get; }

    public int Count => years.Length;

    /// <summary>The sum of squares that rounding may leave of a curve through all values.</summary>
    public double Floor { get; }

    /// <summary>The times as a curve counts them: in spans from its origin; the last one again for what fills up.</summary>
    public double[] Times(GrowthCurve curve) => curve == GrowthCurve.Bass ? fromLaunch : fromFirst;

    /// <summary>The year that times of a curve are counted from: the first, or of Bass the launch.</summary>
    public double Origin(GrowthCurve curve) => curve == GrowthCurve.Bass ? launch : years[0];

    private double[] Spans(double origin)
    {
        var times = Array.ConvertAll(years, year => (year - origin) / Span);
        return Lanes.Padded(times, times[^1]);
    }

    private static double Period(double[] years)
    {
        var steps = new double[years.Length - 1];
        for (var i = 0; i < steps.Length; i++) steps[i] = years[i + 1] - years[i];
        return Median.Of(steps);
    }
}
