using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.DynamicEvaluations;

/// <summary>An index from 0 to 100 or from 0 to 1: the same ranks.</summary>
internal sealed class UnitInvariant() : PromiseOf<IDynamicEvaluation>($"{DynamicPromises.Family}.unit-invariant",
    "All scores times the same positive number have dynamic scores times that number, beyond rounding.", MethodClaim.UnitInvariant)
{
    public override IEnumerable<Trial<IDynamicEvaluation>> Trials() => SampleHistories.Ordinary.Concat(SampleHistories.WithGaps).Select(history
        => Try($"{history.Case}, times 100", evaluation
            => history.ScoredBy(evaluation) is { } scores && history.With("times 100", x => 100 * x).ScoredBy(evaluation) is { } scaled
                ? Rounding.Difference("score", [.. scores.Select(s => 100 * s)], scaled)
                : null));
}
