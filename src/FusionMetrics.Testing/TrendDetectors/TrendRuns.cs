using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends;

namespace FusionMetrics.Testing.TrendDetectors;

/// <summary>Every series, for comparisons to the bit.</summary>
internal static class TrendRuns
{
    public static IReadOnlyList<Run<ITrendDetector>> All { get; } = [.. SampleSeries.All.Select(series
        => new Run<ITrendDetector>(series.Case, detector => AnswerOf(series.FoundBy(detector))))];

    private static Answer AnswerOf(TrendFinding finding) => Numbers(finding).Aggregate(
        new Answer().Add("verdict", finding.Verdict.ToString()).Add("count", finding.Count), (answer, number) => answer.Add(number.Name, number.Value));

    /// <summary>The numbers of a finding by name.</summary>
    public static IReadOnlyList<(string Name, double Value)> Numbers(TrendFinding finding) =>
    [
        ("S", finding.S), ("variance", finding.Variance), ("z", finding.Z), ("p", finding.P), ("tau", finding.Tau),
        ("slope", finding.Slope), ("intercept", finding.Intercept),
    ];
}
