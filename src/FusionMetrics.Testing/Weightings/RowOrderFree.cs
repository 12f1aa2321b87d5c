using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>New names of regions, and so another order of rows, change nothing.</summary>
internal sealed class RowOrderFree()
    : PromiseOf<IWeighting>($"{WeightingPromises.Family}.row-order", "The order of the rows changes no weight beyond rounding.")
{
    public override IEnumerable<Trial<IWeighting>> Trials() => SampleTables.Usual.Select(table => Try(table.Case, weighting =>
        Weighed.Difference(weighting, table, table.WithRowsOrdered(new SplitMix64(32).Shuffled(table.RowCount)))));
}
