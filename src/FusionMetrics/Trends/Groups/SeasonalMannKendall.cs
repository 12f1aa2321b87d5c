using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// The seasonal Mann-Kendall test: each season is compared with itself over the years, and the S of the seasons are summed. Sources: Hirsch, Slack and Smith
/// (1982), Water Resources Research 18, 107-121; with seasons that resemble one another Hirsch and Slack (1984).
/// </summary>
/// <remarks>
/// The season of a time is its fraction of the year in steps of 1 / seasons, rounded. tau is S over the sum of what the S of each season is divided by for
/// tau-b. The slope, a year, is the median of the slopes of all pairs within seasons; it has no interval. Fewer than 3 values, or no season with two
/// of them: too short.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class SeasonalMannKendall(SeasonalOptions options) : ITrendDetector
{
    private const int LeastCount = 3;

    internal static MethodDescription Description { get; } = new("Mann-Kendall test within seasons, summed over them.")
    {
        Formula = "S = sum S_g; Var = sum Var_g, or with covariances; slope = median of the slopes within seasons",
        Source = "Hirsch, Slack and Smith (1982), Water Resources Research 18, 107-121; Hirsch and Slack (1984), Water Resources Research 20, 727-732",
        Conventions = ["Seasonal: season = fraction of the year in steps of 1 / seasons, rounded; slope per year within seasons."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public TrendFinding Detect(TimeSeries series) => Analyze(series).Overall;

    /// <summary>Tests a series over all seasons and each by itself, and whether their trends differ.</summary>
    /// <param name="series">The series, of any length from 0.</param>
    public SeasonalFinding Analyze(TimeSeries series)
    {
        var table = SeasonTable.Of(series, options.Seasons);
        if (series.Count < LeastCount || !Array.Exists(table.Columns, column => column.Count(x => !double.IsNaN(x)) > 1))
            return new(new TrendFinding(series.Count, Verdict.TooShort), [], double.NaN, double.NaN);
        var scores = new GroupedScores(table.Columns);
        var slope = GroupSlopes.Median(table.Times, table.Columns);
        var overall = GroupTest.Of(series.Count, scores, options.Covariance, options.P, options.Continuity, options)
            with { Slope = slope, Intercept = SenSlope.Intercept(series, slope, options.Intercept) };
        var (statistic, seasons) = scores.Heterogeneity();
        return seasons < 2
            ? new(overall, table.Findings(options), double.NaN, double.NaN)
            : new(overall, table.Findings(options), statistic, ChiSquareTail.Of(statistic, seasons - 1));
    }
}
