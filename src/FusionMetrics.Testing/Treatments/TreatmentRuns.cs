using FusionMetrics.Testing.Examination;
using FusionMetrics.Treatment;

namespace FusionMetrics.Testing.Treatments;

/// <summary>Every panel, for comparisons to the bit.</summary>
internal static class TreatmentRuns
{
    public static IReadOnlyList<Run<ITreatment>> All { get; } = [.. SamplePanels.All.Select(sample => new Run<ITreatment>(sample.Case, treatment =>
    {
        var outcome = treatment.Treat(sample.Make(), SamplePanels.System);
        var answer = new Answer().Add("fingerprint", outcome.Panel.Fingerprint).Add(outcome.Diagnostics);
        foreach (var change in outcome.Changes)
            answer.Add($"{change.Indicator} of {change.Region} in {change.Period}, {change.Reason}", [change.From, change.To]);
        return answer;
    }))];
}
