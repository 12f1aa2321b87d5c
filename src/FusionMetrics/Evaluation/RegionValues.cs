using FusionMetrics.Trends;

namespace FusionMetrics;

/// <summary>The values of one region over time, out of a column with a value for each row of a panel. Missing ones are left out.</summary>
internal readonly ref struct RegionValues
{
    private RegionValues(TimeSeries series, ReadOnlySpan<int> rows)
    {
        Series = series;
        Rows = rows;
    }

    /// <summary>The values in the order of time.</summary>
    public TimeSeries Series { get; }

    /// <summary>The row of the panel that each value is of.</summary>
    public ReadOnlySpan<int> Rows { get; }

    /// <summary>The values of a region.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="region">The region, from 0.</param>
    /// <param name="column">A value for each row of the panel; NaN for none.</param>
    public static RegionValues Of(Panel panel, int region, ReadOnlySpan<double> column)
    {
        var (start, length) = panel.RowsOf(region).GetOffsetAndLength(panel.RowCount);
        var (times, values, rows, count) = (new double[length], new double[length], new int[length], 0);
        for (var row = start; row < start + length; row++)
        {
            if (double.IsNaN(column[row])) continue;
            (times[count], values[count], rows[count]) = (panel.PeriodAt(row).TimeInYears, column[row], row);
            count++;
        }
        return new(new TimeSeries(times.AsSpan(0, count), values.AsSpan(0, count)), rows.AsSpan(0, count));
    }
}
