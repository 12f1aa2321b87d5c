namespace FusionMetrics;

/// <summary>
/// The values of one indicator within the scope of an evaluation, as a method sees them: raw for a normaliser, normalised for a
/// weighting or ranking. A method asks for statistics, not for rows, where it can: then it runs anywhere.
/// </summary>
public abstract class IndicatorColumn
{
    /// <summary>Creates a column.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="direction">Which way the values of this column are good.</param>
    /// <param name="statistics">The statistics of the values.</param>
    /// <param name="rowCount">The number of rows; null where no value is missing.</param>
    protected IndicatorColumn(Indicator indicator, Direction direction, ColumnStatistics statistics, int? rowCount = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        Indicator = indicator;
        Direction = direction;
        Statistics = statistics;
        RowCount = rowCount ?? statistics.Count;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>
    /// Which way the values of this column are good. Differs from the indicator's own direction after a normaliser has turned a cost
    /// into a benefit.
    /// </summary>
    public Direction Direction { get; }

    /// <summary>Count, extremes and sum of the values that are there.</summary>
    public ColumnStatistics Statistics { get; }

    /// <summary>The number of rows. More than there are values where some are missing and the recipe leaves them so.</summary>
    public int RowCount { get; }

    /// <summary>
    /// The same values in another unit, one that is cheaper to compute: all multiplied by one positive number. For methods that do not
    /// depend on the unit. The column itself where there is no cheaper one.
    /// </summary>
    public virtual IndicatorColumn InAnyUnit => this;

    /// <summary>
    /// Where a number in the unit that the normaliser saw stands among the values of this column: a bound of the indicator, say, or, of one that is
    /// best at a target or in an interval, a distance from there. The normaliser's line goes on beyond where it clamps values.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <returns>The number itself where the values are not normalised; not finite where it has no normalised value.</returns>
    public virtual double OnScale(double value) => value;

    /// <summary>Collects a statistic in one more pass over the values that are there.</summary>
    /// <typeparam name="T">The statistic.</typeparam>
    /// <param name="statistic">How to collect it.</param>
    /// <returns>The statistic of the whole column.</returns>
    public abstract T Collect<T>(IColumnStatistic<T> statistic);

    /// <summary>Reads the values of some rows, in canonical row order.</summary>
    /// <param name="start">The first row, from 0.</param>
    /// <param name="values">Receives the values; NaN where one is missing.</param>
    public abstract void Read(int start, Span<double> values);

    /// <summary>The values of one region, of one period, or of one region in one period, for methods that compare with those.</summary>
    /// <param name="region">The region's code; null for all regions.</param>
    /// <param name="period">The period; null for all periods of the scope.</param>
    /// <returns>The column of those rows; null where there is none or none has a value, and where it is not known whose values the rows are.</returns>
    public virtual IndicatorColumn? RowsOf(string? region, Period? period) => null;

    /// <summary>All values that are there, in canonical row order, for methods that cannot be written over statistics (ranks, medians).</summary>
    /// <returns>A new array.</returns>
    public double[] ToArray()
    {
        var rows = new double[RowCount];
        Read(0, rows);
        return RowCount == Statistics.Count ? rows : Array.FindAll(rows, value => !double.IsNaN(value));
    }
}
