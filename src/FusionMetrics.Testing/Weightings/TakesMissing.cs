using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>What is missing tells nothing.</summary>
internal sealed class TakesMissing() : PromiseOf<IWeighting>($"{WeightingPromises.Family}.takes-missing",
    "Rows of which every value is missing change no weight beyond rounding, and columns of which some values are missing have weights.", MethodClaim.TakesMissing)
{
    public override IEnumerable<Trial<IWeighting>> Trials() => SampleTables.Usual.Select(table => Try(table.Case, weighting =>
        Rounding.Difference("weight", Weighed.Weights(weighting, table), Weighed.Weights(weighting, WithEmptyRows(table)))
        ?? Acceptance.Refusal(() => Weighed.Outcome(weighting, table.Without("the first value of the first column missing", (column, row) => column == 0 && row == 0)))));

    private static Table WithEmptyRows(Table table)
        => table.WithRowsTwice().Without("every other row missing", (_, row) => row % 2 == 1);
}
