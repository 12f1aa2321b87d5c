using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>An indicator keeps its weight wherever it is listed.</summary>
internal sealed class ColumnOrderFree() : PromiseOf<IWeighting>($"{WeightingPromises.Family}.column-order",
    "The weight of an indicator does not depend on where its column stands among the others, beyond rounding.")
{
    public override IEnumerable<Trial<IWeighting>> Trials() => SampleTables.Usual.Select(table => Try(table.Case, weighting =>
    {
        int[] order = [.. Enumerable.Range(1, table.ColumnCount - 1), 0];
        var weights = Weighed.Weights(weighting, table);
        if (weights.Count != table.ColumnCount) return null;
        return Rounding.Difference("weight", [.. order.Select(i => weights[i])], Weighed.Weights(weighting, table.WithColumnsOrdered(order)));
    }));
}
