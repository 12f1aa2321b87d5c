using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.DynamicEvaluations;

/// <summary>A bonus to all at all times changes no rank.</summary>
internal sealed class ShiftInvariant() : PromiseOf<IDynamicEvaluation>($"{DynamicPromises.Family}.shift-invariant",
    "The same number added to all scores is added to the dynamic scores, beyond rounding.", MethodClaim.ShiftInvariant)
{
    public override IEnumerable<Trial<IDynamicEvaluation>> Trials() => SampleHistories.Ordinary.Concat(SampleHistories.WithGaps).Select(history
        => Try($"{history.Case}, plus 3", evaluation
            => history.ScoredBy(evaluation) is { } scores && history.With("plus 3", x => x + 3).ScoredBy(evaluation) is { } shifted
                ? Rounding.Difference("score", [.. scores.Select(s => s + 3)], shifted)
                : null));
}
