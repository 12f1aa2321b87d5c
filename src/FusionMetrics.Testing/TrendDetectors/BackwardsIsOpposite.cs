using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>
/// Straight lines only: a detector that models how each year follows from the one before, as prewhitening does, may rightly tell a noisy
/// series from its mirror image.
/// </summary>
internal sealed class BackwardsIsOpposite()
    : PromiseOf<ITrendDetector>($"{TrendPromises.Family}.backwards-is-opposite", "A straight line read backwards has the opposite verdict.")
{
    private static readonly int[] Lengths = [5, 8, 30];

    public override IEnumerable<Trial<ITrendDetector>> Trials() => Lengths.Select(SampleSeries.Line)
        .Select(line => Try(line.Case, detector => Opposite.Difference(detector, line, line.Backwards())));
}
