using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.DynamicEvaluations;

/// <summary>A region that was never scored must not appear in a ranking.</summary>
internal sealed class NothingFromNothing() : PromiseOf<IDynamicEvaluation>($"{DynamicPromises.Family}.nothing-from-nothing",
    "A region without any score has no dynamic score.")
{
    public override IEnumerable<Trial<IDynamicEvaluation>> Trials() => SampleHistories.All.Select(history => Try(history.Case, evaluation =>
    {
        if (history.ScoredBy(evaluation) is not { } scores) return null;
        var made = history.Scores.Select((region, i) => (Empty: region.All(double.IsNaN), Score: scores[i])).Where(r => r.Empty && !double.IsNaN(r.Score)).ToList();
        return made.Count == 0 ? null : FormattableString.Invariant($"{made[0].Score:R}");
    }));
}
