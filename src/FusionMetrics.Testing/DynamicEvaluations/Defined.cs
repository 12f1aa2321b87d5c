using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.DynamicEvaluations;

/// <summary>No infinity, no other exception, a score for every region and every measure.</summary>
internal sealed class Defined() : PromiseOf<IDynamicEvaluation>($"{DynamicPromises.Family}.defined",
    "Every region has a score, finite or NaN, and so it has of each measure; or the history is declined with a diagnostic.")
{
    public override IEnumerable<Trial<IDynamicEvaluation>> Trials() => SampleHistories.All.Select(history => Try(history.Case, evaluation =>
    {
        if (history.ScoredBy(evaluation) is not { } scores) return null;
        return Breach("scores", scores, history) ?? history.By(evaluation).Measures.Select(m => Breach(m.Key, m.Value, history)).FirstOrDefault(b => b is not null);
    }));

    private static string? Breach(string name, IReadOnlyList<double> values, History history)
    {
        if (values.Count != history.Scores.Length) return $"{values.Count} {name} for {history.Scores.Length} regions";
        return values.Any(double.IsInfinity) ? $"{name}: infinity" : null;
    }
}
