using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// An observed series as tests need it: in the order of time, one finite value a time. What had to be done is reported; nothing stops a batch.
/// </summary>
internal sealed class ArrangedSeries
{
    private readonly double[] times;
    private readonly double[] values;

    private ArrangedSeries(double[] times, double[] values) => (this.times, this.values) = (times, values);

    /// <summary>The series in order.</summary>
    public TimeSeries Series => new(times, values);

    /// <summary>Arranges a series. Missing values leave gaps; infinite ones are left out; of several at a time the median stands.</summary>
    public static ArrangedSeries Of(ObservedSeries observed, ICollection<Diagnostic> report)
    {
        if (IsReady(observed)) return new([.. observed.Times], [.. observed.Values]);
        var points = new List<(double Time, double Value)>(observed.Values.Count);
        var odd = 0;
        for (var i = 0; i < observed.Values.Count; i++)
        {
            var (time, value) = (observed.Times[i], observed.Values[i]);
            if (double.IsFinite(time) && double.IsFinite(value)) points.Add((time, value));
            else if (!double.IsNaN(value)) odd++;
        }
        if (odd > 0) report.Add(TrendRules.NotFinite.Says($"Series '{observed.Name}': {(odd == 1 ? "1 value is left out, because it or its time is" : $"{odd} values are left out, because they or their times are")} not finite."));
        if (!IsAscending(points))
        {
            report.Add(TrendRules.Unordered.Says($"Series '{observed.Name}': times are not in order; values were sorted by time."));
            points.Sort((a, b) => (a.Time, a.Value).CompareTo((b.Time, b.Value)));
        }
        var groups = points.GroupBy(point => point.Time).ToList();
        if (groups.Count < points.Count)
        {
            var repeated = groups.Count(g => g.Skip(1).Any());
            report.Add(TrendRules.Repeated.Says($"Series '{observed.Name}': {repeated} {(repeated == 1 ? "time has" : "times have")} several values; the median of each stands for them."));
        }
        return new([.. groups.Select(g => g.Key)], [.. groups.Select(g => Median.Of([.. g.Select(point => point.Value)]))]);
    }

    // Most series are.
    private static bool IsReady(ObservedSeries observed)
    {
        for (var i = 0; i < observed.Values.Count; i++)
            if (!double.IsFinite(observed.Values[i]) || !double.IsFinite(observed.Times[i]) || (i > 0 && observed.Times[i] <= observed.Times[i - 1])) return false;
        return true;
    }

    private static bool IsAscending(List<(double Time, double Value)> points)
    {
        for (var i = 1; i < points.Count; i++)
            if (points[i].Time < points[i - 1].Time) return false;
        return true;
    }
}
