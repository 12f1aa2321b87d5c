using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>n in the table of trends is the length of the series.</summary>
internal sealed class Counts() : PromiseOf<ITrendDetector>($"{TrendPromises.Family}.count", "A finding counts the values of the series.")
{
    public override IEnumerable<Trial<ITrendDetector>> Trials() => SampleSeries.All.Select(series => Try(series.Case, detector =>
    {
        var count = series.FoundBy(detector).Count;
        return count == series.Values.Length ? null : $"a count of {count} for {series.Values.Length} values";
    }));
}
