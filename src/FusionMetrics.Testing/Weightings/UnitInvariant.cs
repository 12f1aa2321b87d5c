using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>Tonnes or kilograms: the same weights.</summary>
internal sealed class UnitInvariant() : PromiseOf<IWeighting>($"{WeightingPromises.Family}.unit-invariant",
    "Another unit of one column changes no weight beyond rounding.", MethodClaim.UnitInvariant)
{
    public override IEnumerable<Trial<IWeighting>> Trials() => SampleTables.Usual.Select(table => Try($"{table.Case}, x1 times 1000", weighting =>
        Weighed.Difference(weighting, table, table.WithColumn(0, "times 1000", x => 1000 * x))));
}
