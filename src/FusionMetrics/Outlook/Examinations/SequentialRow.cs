namespace FusionMetrics.Outlook;

/// <summary>The sequential test of Sneyers at a value of a series of a region.</summary>
/// <param name="Region">The code of the region.</param>
/// <param name="Series">The series.</param>
/// <param name="Period">The period.</param>
/// <param name="Value">The value.</param>
/// <param name="Forward">The statistic of the values up to this one.</param>
/// <param name="Backward">That of the values from this one on, read backwards.</param>
/// <param name="Crosses">Whether the two lines cross between this value and the next: where a trend may begin.</param>
public sealed record SequentialRow(string Region, string Series, Period Period, double Value, double Forward, double Backward, bool Crosses)
{
    internal static IEnumerable<SequentialRow> Of(ExaminationRow series)
        => series.Periods.Select((period, i) => new SequentialRow(series.Region, series.Series, period, series.Values[i], series.Forward[i], series.Backward[i], series.Crossings.Contains(i)));
}
