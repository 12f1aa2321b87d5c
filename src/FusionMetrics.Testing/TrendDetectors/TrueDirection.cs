using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>No trend may be missed, but none may be found the wrong way round.</summary>
internal sealed class TrueDirection() : PromiseOf<ITrendDetector>($"{TrendPromises.Family}.true-direction",
    "A series that never falls is not found to decrease, one that never rises not to increase, and a constant one does neither.")
{
    public override IEnumerable<Trial<ITrendDetector>> Trials() =>
    [
        .. SampleSeries.NeverFalling.Select(series => Never(Verdict.Decreasing, series)),
        .. SampleSeries.NeverFalling.Select(series => Never(Verdict.Increasing, series.Backwards())),
        Never(Verdict.Decreasing, SampleSeries.Constant),
        Never(Verdict.Increasing, SampleSeries.Constant),
    ];

    private static Trial<ITrendDetector> Never(Verdict wrong, Series series)
        => new(series.Case, detector => series.FoundBy(detector).Verdict == wrong ? $"{wrong}" : null);
}
