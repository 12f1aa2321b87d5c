using FusionMetrics.Testing.Examination;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.BreakDetectors;

/// <summary>Every series, for comparisons to the bit.</summary>
internal static class BreakRuns
{
    public static IReadOnlyList<Run<IBreakDetector>> All { get; } = [.. BrokenSeries.All.Select(series
        => new Run<IBreakDetector>(series.Case, detector => AnswerOf(series.FoundBy(detector))))];

    /// <summary>The numbers of a break by name.</summary>
    public static IReadOnlyList<(string Name, double Value)> Numbers(Break found) =>
    [
        ("the last time before", found.LastBefore), ("the first time after", found.FirstAfter), ("the level before", found.LevelBefore), ("the level after", found.LevelAfter),
        ("the slope before", found.SlopeBefore), ("the slope after", found.SlopeAfter),
    ];

    private static Answer AnswerOf(BreakFinding finding)
    {
        var answer = new Answer().Add("verdict", finding.Verdict.ToString()).Add("count", finding.Count).Add("statistic", finding.Statistic).Add("p", finding.P);
        foreach (var found in finding.Breaks)
            answer.Add("place and interval", [found.Position, found.Lower, found.Upper]).Add("numbers of a break", Numbers(found).Select(number => number.Value).ToArray());
        return answer;
    }
}
