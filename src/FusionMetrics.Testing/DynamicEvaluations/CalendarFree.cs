using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.DynamicEvaluations;

/// <summary>Years of our era or years since the reform: the same scores.</summary>
internal sealed class CalendarFree()
    : PromiseOf<IDynamicEvaluation>($"{DynamicPromises.Family}.calendar", "Counting the years from elsewhere changes no score beyond rounding.")
{
    public override IEnumerable<Trial<IDynamicEvaluation>> Trials() =>
        from history in SampleHistories.Ordinary
        from years in new[] { -2000, 543 }
        select Try($"{history.Case}, years {years} more", evaluation
            => history.ScoredBy(evaluation) is { } scores && history.YearsLater(years).ScoredBy(evaluation) is { } later
                ? Rounding.Difference("score", scores, later)
                : null);
}
