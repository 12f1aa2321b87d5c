using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.DynamicEvaluations;

/// <summary>No region comes before another.</summary>
internal sealed class RegionOrderFree()
    : PromiseOf<IDynamicEvaluation>($"{DynamicPromises.Family}.region-order-free", "The order of the regions changes no score beyond rounding.")
{
    public override IEnumerable<Trial<IDynamicEvaluation>> Trials() => SampleHistories.Ordinary.Concat(SampleHistories.WithGaps).Select(history
        => Try($"{history.Case}, the last region first", evaluation
            => history.ScoredBy(evaluation) is { } scores && history.Backwards().ScoredBy(evaluation) is { } backwards
                ? Rounding.Difference("score", scores, [.. backwards.Reverse()])
                : null));
}
