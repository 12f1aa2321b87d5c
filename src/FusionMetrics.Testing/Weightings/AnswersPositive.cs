using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>Ordinary data above 0 must not be declined.</summary>
internal sealed class AnswersPositive() : PromiseOf<IWeighting>($"{WeightingPromises.Family}.answers-positive",
    "Benefits above 0 with some spread get weights, and are not declined.", MethodClaim.NeedsPositive)
{
    public override IEnumerable<Trial<IWeighting>> Trials() => SampleTables.Positive.Select(table => Try(table.Case, weighting => Acceptance.Refusal(() => Weighed.Outcome(weighting, table))));
}
