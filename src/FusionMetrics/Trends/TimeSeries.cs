namespace FusionMetrics.Trends;

/// <summary>A series of values in time. Missing values are left out, and the others keep their place in time.</summary>
public readonly ref struct TimeSeries
{
    /// <summary>Creates a series.</summary>
    /// <param name="times">The times in years, strictly increasing, finite.</param>
    /// <param name="values">The values, finite, as many as times.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public TimeSeries(ReadOnlySpan<double> times, ReadOnlySpan<double> values)
    {
        if (times.Length != values.Length) throw new ArgumentException($"{times.Length} times, but {values.Length} values.");
        Times = times;
        Values = values;
    }

    /// <summary>The times in years, strictly increasing.</summary>
    public ReadOnlySpan<double> Times { get; }

    /// <summary>The values.</summary>
    public ReadOnlySpan<double> Values { get; }

    /// <summary>The number of values.</summary>
    public int Count => Values.Length;
}
