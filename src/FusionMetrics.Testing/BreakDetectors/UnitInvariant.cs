using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.BreakDetectors;

/// <summary>Tonnes or kilograms: the same breaks.</summary>
internal sealed class UnitInvariant() : PromiseOf<IBreakDetector>($"{BreakPromises.Family}.unit-invariant",
    "Another unit changes neither the verdict nor the places, nor statistic and p beyond rounding.", MethodClaim.UnitInvariant)
{
    public override IEnumerable<Trial<IBreakDetector>> Trials() => BrokenSeries.WholeNumbers
        .Select(series => Try($"{series.Case}, times 1000", detector => Alike.Difference(detector, series, series.With("times 1000", x => 1000 * x))));
}
