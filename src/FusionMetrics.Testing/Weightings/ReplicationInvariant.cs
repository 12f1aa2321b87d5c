using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>Twice the regions, each with a twin: the same weights.</summary>
internal sealed class ReplicationInvariant() : PromiseOf<IWeighting>($"{WeightingPromises.Family}.replication-invariant",
    "Every row given twice changes no weight beyond rounding.", MethodClaim.ReplicationInvariant)
{
    public override IEnumerable<Trial<IWeighting>> Trials() => SampleTables.Usual.Select(table => Try(table.Case, weighting =>
        Weighed.Difference(weighting, table, table.WithRowsTwice())));
}
