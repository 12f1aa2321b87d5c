using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>Celsius or kelvin: the same weights.</summary>
internal sealed class ShiftInvariant() : PromiseOf<IWeighting>($"{WeightingPromises.Family}.shift-invariant",
    "Another zero of one column changes no weight beyond rounding.", MethodClaim.ShiftInvariant)
{
    public override IEnumerable<Trial<IWeighting>> Trials() => SampleTables.Usual.Select(table => Try($"{table.Case}, x1 plus 5", weighting =>
        Weighed.Difference(weighting, table, table.WithColumn(0, "plus 5", x => x + 5))));
}
