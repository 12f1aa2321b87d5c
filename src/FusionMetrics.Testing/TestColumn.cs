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
    private readonly double[] present;
    private readonly int partLength;

    /// <summary>Creates a column.</summary>
    /// <param name="indicator">The indicator's code.</param>
    /// <param name="values">The values: finite, or NaN where one is missing; at least one is there. Copied.</param>
    /// <param name="direction">Which way the values are good.</param>
    /// <param name="partLength">How many values a part of a statistic has at most: small ones put merging to the test.</param>
    /// <exception cref="ArgumentException">There is no value, or one is infinite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parts are empty.</exception>
    public TestColumn(string indicator, ReadOnlySpan<double> values, Direction direction = Direction.Benefit, int partLength = EnginePartLength)
        : this(new Indicator(indicator, direction), values, partLength)
    {
    }

    /// <summary>Creates a column of an indicator with bounds, a target or a weight.</summary>
    /// <param name="indicator">The indicator. The values of one that is best at a target or in an interval are distances from there, a cost.</param>
    /// <param name="values">The values: finite, or NaN where one is missing; at least one is there. Copied.</param>
    /// <param name="partLength">How many values a part of a statistic has at most.</param>
    /// <exception cref="ArgumentException">There is no value, or one is infinite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parts are empty.</exception>
    public TestColumn(Indicator indicator, ReadOnlySpan<double> values, int partLength)
        : base(indicator, DirectionOf(indicator), StatisticsOf(values), values.Length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(partLength, 1);
        this.values = values.ToArray();
        present = Array.FindAll(this.values, value => !double.IsNaN(value));
        this.partLength = partLength;
    }

    /// <inheritdoc/>
    public override T Collect<T>(IColumnStatistic<T> statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        var merged = statistic.Collect(Part(0));
        for (var start = partLength; start < present.Length; start += partLength) merged = statistic.Merge(merged, statistic.Collect(Part(start)));
        return merged;
    }

    /// <inheritdoc/>
    public override void Read(int start, Span<double> values) => this.values.AsSpan(start, values.Length).CopyTo(values);

    private static Direction DirectionOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Direction == Direction.Benefit ? Direction.Benefit : Direction.Cost;
    }

    private ReadOnlySpan<double> Part(int start) => present.AsSpan(start, Math.Min(partLength, present.Length - start));

    private static ColumnStatistics StatisticsOf(ReadOnlySpan<double> values)
    {
        var statistics = default(ColumnStatistics);
        foreach (var value in values)
        {
            if (double.IsInfinity(value)) throw new ArgumentException("The values of a column are not infinite.", nameof(values));
            if (!double.IsNaN(value)) statistics = statistics.Merge(new(1, value, value, value));
        }
        if (statistics.Count == 0) throw new ArgumentException("A column has at least one value.", nameof(values));
        return statistics;
    }
}
