namespace FusionMetrics;

/// <summary>
/// The values of one indicator within the scope of an evaluation, as a method sees them: raw for a normaliser, normalised for a
/// weighting or ranking. No value is missing. A method asks for statistics, not for rows, where it can: then it runs anywhere.
/// </summary>
public abstract class IndicatorColumn
{
    /// <summary>Creates a column.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="direction">Which way the values of this column are good.</param>
    /// <param name="statistics">The statistics of the values.</param>
    protected IndicatorColumn(Indicator indicator, Direction direction, ColumnStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        Indicator = indicator;
        Direction = direction;
        Statistics = statistics;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>
    /// Which way the values of this column are good. Differs from the indicator's own direction after a normaliser has turned a cost
    /// into a benefit.
    /// </summary>
    public Direction Direction { get; }

    /// <summary>Count, extremes and sum of the values.</summary>
    public ColumnStatistics Statistics { get; }

    /// <summary>
    /// The same values in another unit, one that is cheaper to compute: all multiplied by one positive number. For methods that do not
    /// depend on the unit. The column itself where there is no cheaper one.
    /// </summary>
    public virtual IndicatorColumn InAnyUnit => this;

    /// <summary>Collects a statistic in one more pass over the values.</summary>
    /// <typeparam name="T">The statistic.</typeparam>
    /// <param name="statistic">How to collect it.</param>
    /// <returns>The statistic of the whole column.</returns>
    public abstract T Collect<T>(IColumnStatistic<T> statistic);

    /// <summary>All values, in canonical row order, for methods that cannot be written over statistics (ranks, medians).</summary>
    /// <returns>A new array.</returns>
    public abstract double[] ToArray();
}
