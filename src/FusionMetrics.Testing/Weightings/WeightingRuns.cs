using FusionMetrics.Testing.Examination;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Weightings;

/// <summary>Every table, for comparisons to the bit.</summary>
internal static class WeightingRuns
{
    public static IReadOnlyList<Run<IWeighting>> All { get; } = [.. SampleTables.All.Select(table => new Run<IWeighting>(table.Case, weighting =>
    {
        var outcome = weighting.Weigh(table.Columns());
        var answer = new Answer().Add("weight", outcome.Weights).Add(outcome.Diagnostics);
        foreach (var (name, values) in outcome.Measures) answer.Add(name, values);
        return answer;
    }))];
}
