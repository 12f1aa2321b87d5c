namespace FusionMetrics.Trends.Breaks;

/// <summary>How strongly a series speaks for a change of its level, and where.</summary>
/// <param name="Value">The statistic; NaN where all values are the same.</param>
/// <param name="Position">How many values come before the change; of several the first.</param>
internal readonly record struct ChangeStatistic(double Value, int Position)
{
    // Of places that are equally strong but for rounding, which depends on the unit, the first.
    private const double Rounding = 1e-11;

    /// <summary>The largest of the statistics of all places.</summary>
    /// <param name="first">The first place, above 0.</param>
    /// <param name="last">The last, not before the first.</param>
    /// <param name="at">The statistic of a place; NaN where all values are the same.</param>
    public static ChangeStatistic Largest(int first, int last, Func<int, double> at)
    {
        double[] found = [.. Enumerable.Range(first, last - first + 1).Select(at)];
        var largest = found.Max();
        return double.IsNaN(largest) ? new(largest, 0) : new(largest, first + Array.FindIndex(found, value => value == largest || value >= largest - Rounding * Math.Abs(largest)));
    }
}
