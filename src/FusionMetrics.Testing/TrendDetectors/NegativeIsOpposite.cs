using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>A detector takes no side.</summary>
internal sealed class NegativeIsOpposite()
    : PromiseOf<ITrendDetector>($"{TrendPromises.Family}.negative-is-opposite", "The negative of a series has the opposite verdict.")
{
    public override IEnumerable<Trial<ITrendDetector>> Trials() => SampleSeries.All.Select(series
        => Try(series.Case, detector => Opposite.Difference(detector, series, series.With("negative", x => -x))));
}
