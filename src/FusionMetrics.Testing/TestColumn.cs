using FusionMetrics.Numerics;

namespace FusionMetrics.Testing;

/// <summary>
/// A column over plain numbers, for tests of methods outside the engine: what a normaliser, weighting or ranking is given, without a
/// panel. Immutable, safe for any number of threads.
/// </summary>
public sealed class TestColumn : IndicatorColumn
{
    /// <summary>How many values a part of a statistic has in the engine.</summary>
    public const int EnginePartLength = 4096;

    private readonly double[] values;
    private readonly int partLength;

    /// <summary>Creates a column.</summary>
    /// <param name="indicator">The indicator's code.</param>
    /// <param name="values">The values, finite, at least one. Copied.</param>
    /// <param name="direction">Which way the values are good.</param>
    /// <param name="partLength">How many values a part of a statistic has at most: small ones put merging to the test.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parts are empty.</exception>
    public TestColumn(string indicator, ReadOnlySpan<double> values, Direction direction = Direction.Benefit, int partLength = EnginePartLength)
        : base(new Indicator(indicator, direction), direction, StatisticsOf(values))
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(partLength, 1);
        this.values = values.ToArray();
        this.partLength = partLength;
    }

    /// <inheritdoc/>
    public override T Collect<T>(IColumnStatistic<T> statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        var merged = statistic.Collect(Part(0));
        for (var start = partLength; start < values.Length; start += partLength) merged = statistic.Merge(merged, statistic.Collect(Part(start)));
        return merged;
    }

    /// <inheritdoc/>
    public override double[] ToArray() => [.. values];

    private ReadOnlySpan<double> Part(int start) => values.AsSpan(start, Math.Min(partLength, values.Length - start));

    private static ColumnStatistics StatisticsOf(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty) throw new ArgumentException("A column has at least one value.", nameof(values));
        var (minimum, maximum, sum) = (values[0], values[0], DoubleDouble.Zero);
        foreach (var value in values)
        {
            if (!double.IsFinite(value)) throw new ArgumentException("The values of a column are finite.", nameof(values));
            (minimum, maximum, sum) = (Math.Min(minimum, value), Math.Max(maximum, value), sum + value);
        }
        return new(values.Length, minimum, maximum, sum);
    }
}
