using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>A series that can be kept, and turned into others. Immutable.</summary>
/// <param name="Case">The series in words.</param>
/// <param name="Times">The times in years.</param>
/// <param name="Values">The values.</param>
internal sealed record Series(string Case, double[] Times, double[] Values)
{
    /// <summary>A series of consecutive years.</summary>
    public static Series Yearly(string name, params double[] values) => new(name, [.. values.Select((_, i) => 2001.0 + i)], values);

    /// <summary>What a detector finds in it.</summary>
    public TrendFinding FoundBy(ITrendDetector detector) => detector.Detect(new TimeSeries(Times, Values));

    /// <summary>What a break detector finds in it.</summary>
    public BreakFinding FoundBy(IBreakDetector detector) => detector.Detect(new TimeSeries(Times, Values));

    public Series With(string what, Func<double, double> change) => new($"{Case}, {what}", Times, [.. Values.Select(change)]);

    public Series YearsLater(int years) => new($"{Case}, {years} years later", [.. Times.Select(t => t + years)], Values);

    /// <summary>The same values in mirrored time.</summary>
    public Series Backwards()
        => new($"{Case}, backwards", [.. Times.Reverse().Select(t => Times[0] + Times[^1] - t)], [.. Values.Reverse()]);
}
