using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.DynamicEvaluations;

/// <summary>Every history, for comparisons to the bit.</summary>
internal static class DynamicRuns
{
    public static IReadOnlyList<Run<IDynamicEvaluation>> All { get; } = [.. SampleHistories.All.Select(history
        => new Run<IDynamicEvaluation>(history.Case, evaluation => AnswerOf(history.By(evaluation))))];

    private static Answer AnswerOf(DynamicOutcome outcome) => outcome.Measures.Aggregate(
        new Answer().Add("score", outcome.Scores).Add("time weight", outcome.TimeWeights).Add(outcome.Diagnostics), (answer, m) => answer.Add(m.Key, m.Value));
}
