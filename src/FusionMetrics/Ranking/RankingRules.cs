namespace FusionMetrics.Ranking;

/// <summary>What rankings have to say.</summary>
internal static class RankingRules
{
    public static readonly DiagnosticRule CostColumn = new("FM4301", Severity.Error, "Cost indicator in a weighted sum");
    public static readonly DiagnosticRule IdealsCoincide = new("FM4302", Severity.Warning, "Best and worst point are the same");
}
