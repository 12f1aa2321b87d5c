using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>Ordinary data must not be declined.</summary>
internal sealed class Answers() : PromiseOf<IWeighting>($"{WeightingPromises.Family}.answers",
    "Benefits between 0 and 1 with some spread get weights, and are not declined.", unless: MethodClaim.NeedsPositive)
{
    public override IEnumerable<Trial<IWeighting>> Trials() => SampleTables.Ordinary.Select(table => Try(table.Case, weighting => Acceptance.Refusal(() => Weighed.Outcome(weighting, table))));
}
