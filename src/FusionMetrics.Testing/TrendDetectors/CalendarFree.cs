using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>Years of our era or years since the reform: the same verdict.</summary>
internal sealed class CalendarFree()
    : PromiseOf<ITrendDetector>($"{TrendPromises.Family}.calendar", "Counting the years from elsewhere changes no verdict.")
{
    public override IEnumerable<Trial<ITrendDetector>> Trials() =>
        from series in SampleSeries.WholeNumbers
        from years in new[] { -2000, 543 }
        select Try($"{series.Case}, years {years} more", detector =>
        {
            var (before, after) = (series.FoundBy(detector).Verdict, series.YearsLater(years).FoundBy(detector).Verdict);
            return before == after ? null : $"{before}, and then {after}";
        });
}
