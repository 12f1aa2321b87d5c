using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.BreakDetectors;

/// <summary>A detector takes no side.</summary>
internal sealed class NegativeIsAlike()
    : PromiseOf<IBreakDetector>($"{BreakPromises.Family}.negative-is-alike", "The negative of a series has the same verdict, and breaks in the same places.")
{
    public override IEnumerable<Trial<IBreakDetector>> Trials() => BrokenSeries.All.Select(series => Try(series.Case, detector
        => Alike.PlaceDifference(series.FoundBy(detector), series.With("negative", x => -x).FoundBy(detector))));
}
