namespace FusionMetrics.Trends;

/// <summary>The trend of one series of many.</summary>
/// <param name="Name">The series.</param>
/// <param name="Finding">What the test found, by p as it is.</param>
/// <param name="AdjustedP">p adjusted for the number of series; NaN where the series was too short.</param>
public sealed record SeriesTrend(string Name, TrendFinding Finding, double AdjustedP)
{
    /// <summary>What each break detector found, in the order of <see cref="TrendBatchOptions.Breaks"/>.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];
}
