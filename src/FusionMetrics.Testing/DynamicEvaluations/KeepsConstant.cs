using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.DynamicEvaluations;

/// <summary>Where nothing changes and nobody is ahead, status is all there is.</summary>
internal sealed class KeepsConstant() : PromiseOf<IDynamicEvaluation>($"{DynamicPromises.Family}.keeps-constant",
    "Where all scores of all regions are the same number, so is the dynamic score, beyond rounding.")
{
    public override IEnumerable<Trial<IDynamicEvaluation>> Trials() =>
        from history in SampleHistories.Ordinary
        from value in new[] { 0.3, 1, 0 }
        select Try(FormattableString.Invariant($"{history.Case}, all {value}"), evaluation =>
        {
            var constant = history.With("constant", _ => value);
            return constant.ScoredBy(evaluation) is { } scores ? Rounding.Difference("score", [.. scores.Select(_ => value)], scores) : null;
        });
}
