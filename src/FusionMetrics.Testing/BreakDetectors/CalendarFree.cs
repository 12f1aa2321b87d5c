using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.BreakDetectors;

/// <summary>Years of our era or years since the reform: the same breaks.</summary>
internal sealed class CalendarFree()
    : PromiseOf<IBreakDetector>($"{BreakPromises.Family}.calendar", "Counting the years from elsewhere changes neither verdict nor places.")
{
    public override IEnumerable<Trial<IBreakDetector>> Trials() =>
        from series in BrokenSeries.WholeNumbers
        from years in new[] { -2000, 543 }
        select Try($"{series.Case}, years {years} more", detector => Alike.PlaceDifference(series.FoundBy(detector), series.YearsLater(years).FoundBy(detector)));
}
