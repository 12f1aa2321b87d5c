using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.DynamicEvaluations;

/// <summary>Ordinary scores must not be declined, nor left without an answer.</summary>
internal sealed class Answers() : PromiseOf<IDynamicEvaluation>($"{DynamicPromises.Family}.answers",
    "Where every region has scores between 0 and 1 in three periods or more, every region has a dynamic score.")
{
    public override IEnumerable<Trial<IDynamicEvaluation>> Trials() => SampleHistories.Ordinary.Select(history => Try(history.Case, evaluation
        => history.ScoredBy(evaluation) is not { } scores ? "declined" : scores.Any(double.IsNaN) ? "NaN" : null));
}
