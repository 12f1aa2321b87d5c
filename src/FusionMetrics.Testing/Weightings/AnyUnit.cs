using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>Only what has no unit may be computed in any.</summary>
internal sealed class AnyUnit() : PromiseOf<IWeighting>($"{WeightingPromises.Family}.any-unit",
    "Columns are asked for in any unit only where that changes no weight beyond rounding.")
{
    public override IEnumerable<Trial<IWeighting>> Trials() => SampleTables.Usual.Select(table => Try(table.Case, weighting =>
        Rounding.Difference("weight", Weighed.Weights(weighting, table), weighting.Weigh(table.ColumnsCheaperInAnotherUnit()).Weights)));
}
