namespace FusionMetrics.Ranking;

/// <summary>What rankings have to say.</summary>
public static class RankingRules
{
    /// <summary>FM4301: cost indicator in a weighted sum.</summary>
    public static DiagnosticRule CostColumn { get; } = new("FM4301", Severity.Error, "Cost indicator in a weighted sum");

    /// <summary>FM4302: best and worst point are the same.</summary>
    public static DiagnosticRule IdealsCoincide { get; } = new("FM4302", Severity.Warning, "Best and worst point are the same");
}
