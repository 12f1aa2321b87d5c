using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.BreakDetectors;

/// <summary>n in the table of breaks is the length of the series.</summary>
internal sealed class Counts() : PromiseOf<IBreakDetector>($"{BreakPromises.Family}.count", "A finding counts the values of the series.")
{
    public override IEnumerable<Trial<IBreakDetector>> Trials() => BrokenSeries.All.Select(series => Try(series.Case, detector =>
    {
        var count = series.FoundBy(detector).Count;
        return count == series.Values.Length ? null : $"a count of {count} for {series.Values.Length} values";
    }));
}
