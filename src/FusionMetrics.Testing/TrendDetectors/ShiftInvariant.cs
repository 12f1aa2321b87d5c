using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>Celsius or kelvin: the same trend.</summary>
internal sealed class ShiftInvariant() : PromiseOf<ITrendDetector>($"{TrendPromises.Family}.shift-invariant",
    "Another zero changes neither the verdict nor S, z, p and tau beyond rounding.", MethodClaim.ShiftInvariant)
{
    public override IEnumerable<Trial<ITrendDetector>> Trials() => SampleSeries.WholeNumbers
        .Select(series => Try($"{series.Case}, plus 1000", detector => Alike.Difference(detector, series, series.With("plus 1000", x => x + 1000))));
}
