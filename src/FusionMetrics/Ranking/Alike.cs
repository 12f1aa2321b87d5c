namespace FusionMetrics.Ranking;

/// <summary>The warning that all rows are alike, and what follows for the scores.</summary>
internal static class Alike
{
    public static Diagnostic In(IndicatorMatrix columns, string consequence) => RankingRules.IdealsCoincide.Says(
        $"All rows are alike in {string.Join(", ", columns.Select(c => c.Indicator.Code))}: the best and the worst point coincide, and {consequence}.");
}
