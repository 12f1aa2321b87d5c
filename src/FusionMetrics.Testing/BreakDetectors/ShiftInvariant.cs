using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.BreakDetectors;

/// <summary>Celsius or kelvin: the same breaks.</summary>
internal sealed class ShiftInvariant() : PromiseOf<IBreakDetector>($"{BreakPromises.Family}.shift-invariant",
    "Another zero changes neither the verdict nor the places, nor statistic and p beyond rounding.", MethodClaim.ShiftInvariant)
{
    public override IEnumerable<Trial<IBreakDetector>> Trials() => BrokenSeries.WholeNumbers
        .Select(series => Try($"{series.Case}, plus 1000", detector => Alike.Difference(detector, series, series.With("plus 1000", x => x + 1000))));
}
