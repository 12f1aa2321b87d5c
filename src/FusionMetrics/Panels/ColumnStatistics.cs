using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>
/// What one pass over a column tells: count, extremes and sum. Mergeable: the statistics of two parts merge into the statistics of the
/// whole. The default value is the statistics of nothing.
/// </summary>
public readonly record struct ColumnStatistics
{
    /// <summary>Creates statistics.</summary>
    /// <param name="count">The number of values.</param>
    /// <param name="minimum">The least value.</param>
    /// <param name="maximum">The largest value.</param>
    /// <param name="sum">The sum, to about 32 digits.</param>
    public ColumnStatistics(int count, double minimum, double maximum, DoubleDouble sum)
    {
        Count = count;
        Minimum = minimum;
        Maximum = maximum;
        Sum = sum;
    }

    /// <summary>The number of values.</summary>
    public int Count { get; }

    /// <summary>The least value; 0 of nothing.</summary>
    public double Minimum { get; }

    /// <summary>The largest value; 0 of nothing.</summary>
    public double Maximum { get; }

    /// <summary>The sum, to about 32 digits.</summary>
    public DoubleDouble Sum { get; }

    /// <summary>The mean, to about 32 digits; NaN of nothing.</summary>
    public DoubleDouble Mean => Sum / Count;

    /// <summary>Whether all values are the same (or there are none).</summary>
    public bool IsConstant => Minimum == Maximum;

    /// <summary>The statistics of two parts together.</summary>
    /// <param name="other">The statistics of the other part.</param>
    /// <returns>The statistics of both.</returns>
    public ColumnStatistics Merge(ColumnStatistics other)
    {
        if (Count == 0) return other;
        if (other.Count == 0) return this;
        return new(Count + other.Count, Math.Min(Minimum, other.Minimum), Math.Max(Maximum, other.Maximum), Sum + other.Sum);
    }
}
