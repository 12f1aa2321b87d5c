using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>S counts which of two values is larger, and nothing else. A detector without S has nothing to keep.</summary>
internal sealed class ShiftKeepsS()
    : PromiseOf<ITrendDetector>($"{TrendPromises.Family}.shift-keeps-s", "Adding a number to all values does not change S.")
{
    public override IEnumerable<Trial<ITrendDetector>> Trials() => SampleSeries.WholeNumbers.Select(series
        => Try($"{series.Case}, plus 1000", detector =>
    {
        var (before, after) = (series.FoundBy(detector).S, series.With("plus 1000", x => x + 1000).FoundBy(detector).S);
        return before.Equals(after) ? null : FormattableString.Invariant($"S is {before:R}, and then {after:R}");
    }));
}
