using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.DynamicEvaluations;

/// <summary>The weights of periods are published beside the scores.</summary>
internal sealed class ProperWeights() : PromiseOf<IDynamicEvaluation>($"{DynamicPromises.Family}.time-weights",
    "There is a weight for each period, not negative, all summing to 1 within 1e-12; or there are none.")
{
    private const double Tolerance = 1e-12;

    public override IEnumerable<Trial<IDynamicEvaluation>> Trials() => SampleHistories.All.Where(h => h.Scores.Length > 0).Select(history => Try(history.Case, evaluation =>
    {
        if (history.ScoredBy(evaluation) is null) return null;
        var weights = history.By(evaluation).TimeWeights;
        if (weights.Count == 0) return null;
        if (weights.Count != history.Times.Length) return $"{weights.Count} weights for {history.Times.Length} periods";
        var total = 0.0;
        foreach (var weight in weights) total += weight;
        return weights.All(w => w >= 0) && Math.Abs(total - 1) <= Tolerance ? null : string.Join(", ", weights);
    }));
}
