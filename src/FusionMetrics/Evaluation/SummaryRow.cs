using FusionMetrics.Trends;

namespace FusionMetrics;

/// <summary>A region in the last period, as a summary shows it.</summary>
public sealed class SummaryRow
{
    internal SummaryRow(EvaluationResult result, int row)
    {
        Region = result.Panel.RegionAt(row);
        Scores = result.Scores[row];
        Coupling = result.Coupling?[row];
        var leading = LeadingSeries(result);
        Trend = result.Trends?.Of(Region.Code).FirstOrDefault(t => t.Series == leading)?.Finding;
        Breaks = [.. (result.Breaks?.Of(Region.Code) ?? []).Where(b => b.Series == leading && b.Break is not null)];
    }

    /// <summary>The region.</summary>
    public Region Region { get; }

    /// <summary>Its indices, score and rank.</summary>
    public ScoreRow Scores { get; }

    /// <summary>Its coupling coordination; null when the stage is left out.</summary>
    public CouplingRow? Coupling { get; }

    /// <summary>The trend of the series that leads the summary; null when it was not tested.</summary>
    public TrendFinding? Trend { get; }

    /// <summary>The breaks of that series in the order of time; empty when there is none or it was not asked.</summary>
    public IReadOnlyList<BreakRow> Breaks { get; }

    /// <summary>An arrow for the trend: ↑ rising, ↓ falling, → no trend, · too short or not tested.</summary>
    public string Arrow => Trend?.Verdict switch
    {
        Verdict.Increasing => "↑",
        Verdict.Decreasing => "↓",
        Verdict.NoTrend => "→",
        _ => "·",
    };

    private static string LeadingSeries(EvaluationResult result) => result.Coupling is not null ? "d"
        : result.Recipe.Ranking?.Id ?? $"u_{result.Recipe.System.Subsystems[0].Code}";
}
