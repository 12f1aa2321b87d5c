using FusionMetrics.Trends;
using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Outlook;

/// <summary>The series of several regions, brought to common periods.</summary>
internal static class CommonPeriods
{
    /// <summary>A table of the regions over the periods that count, at which any of them has a value; what had to be done to a series is reported.</summary>
    public static (IReadOnlyList<Period> Periods, RegionTable Table) Of(IReadOnlyList<OutlookSeries> regions, Period? from, Period? to, ICollection<Diagnostic> report)
    {
        Dictionary<Period, double>[] found = [.. regions.Select(region => ValuesOf(region, from, to, report))];
        Period[] periods = [.. found.SelectMany(values => values.Keys).Distinct().Order()];
        return (periods, new RegionTable(
            [.. regions.Select(region => region.Region)],
            [.. periods.Select(period => period.TimeInYears)],
            [.. found.Select(values => Array.ConvertAll(periods, period => values.GetValueOrDefault(period, double.NaN)))]));
    }

    private static Dictionary<Period, double> ValuesOf(OutlookSeries series, Period? from, Period? to, ICollection<Diagnostic> report)
    {
        int[] rows = [.. Enumerable.Range(0, series.Periods.Count).Where(i => series.Periods[i].IsWithin(from, to))];
        var arranged = ArrangedSeries.Of(new($"{series.Region} {series.Series}", [.. rows.Select(i => series.Periods[i].TimeInYears)], [.. rows.Select(i => series.Values[i])]), report).Series;
        var values = new Dictionary<Period, double>(arranged.Count);
        for (var i = 0; i < arranged.Count; i++) values.Add(Period.Nearest(series.Periods[0].Frequency, arranged.Times[i]), arranged.Values[i]);
        return values;
    }
}
