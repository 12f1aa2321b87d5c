using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>Statistics merge: columns of many parts are like columns of a single part.</summary>
internal sealed class Mergeable()
    : PromiseOf<IWeighting>($"{WeightingPromises.Family}.mergeable", "Where columns are cut into parts changes no weight beyond rounding.")
{
    public override IEnumerable<Trial<IWeighting>> Trials() => SampleTables.Usual.Select(table => Try($"{table.Case}, in parts of 3", weighting =>
        Rounding.Difference("weight", Weighed.Weights(weighting, table), Weighed.Weights(weighting, table, partLength: 3))));
}
