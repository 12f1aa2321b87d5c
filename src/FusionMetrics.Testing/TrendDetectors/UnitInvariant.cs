using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>Tonnes or kilograms: the same trend.</summary>
internal sealed class UnitInvariant() : PromiseOf<ITrendDetector>($"{TrendPromises.Family}.unit-invariant",
    "Another unit changes neither the verdict nor S, z, p and tau beyond rounding.", MethodClaim.UnitInvariant)
{
    public override IEnumerable<Trial<ITrendDetector>> Trials() => SampleSeries.WholeNumbers
        .Select(series => Try($"{series.Case}, times 1000", detector => Alike.Difference(detector, series, series.With("times 1000", x => 1000 * x))));
}
