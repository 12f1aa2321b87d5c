using FusionMetrics.Trends;

namespace FusionMetrics.Uncertainty;

/// <summary>The scores of one region over time, out of a column with a value for each row of a panel.</summary>
internal sealed class RegionScores
{
    private readonly double[] times;
    private readonly double[] values;

    private RegionScores(double[] times, double[] values) => (this.times, this.values) = (times, values);

    /// <summary>The series; missing values are left out.</summary>
    public TimeSeries Series => new(times, values);

    /// <summary>The scores of a region.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="region">The region, from 0.</param>
    /// <param name="column">A value for each row of the panel; NaN for none.</param>
    public static RegionScores Of(Panel panel, int region, ReadOnlySpan<double> column)
    {
        var (start, length) = panel.RowsOf(region).GetOffsetAndLength(panel.RowCount);
        var (times, values) = (new double[length], new double[length]);
        var count = 0;
        for (var row = start; row < start + length; row++)
        {
            if (double.IsNaN(column[row])) continue;
            (times[count], values[count]) = (panel.PeriodAt(row).TimeInYears, column[row]);
            count++;
        }
        return new(times[..count], values[..count]);
    }
}
