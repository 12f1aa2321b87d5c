namespace FusionMetrics.Ranking;

/// <summary>What rankings have to say.</summary>
public static class RankingRules
{
    /// <summary>FM4301: cost indicator in a weighted sum.</summary>
    public static DiagnosticRule CostColumn { get; } = new("FM4301", Severity.Error, "Cost indicator in a weighted sum");

    /// <summary>FM4302: best and worst point are the same.</summary>
    public static DiagnosticRule IdealsCoincide { get; } = new("FM4302", Severity.Warning, "Best and worst point are the same");

    /// <summary>FM4340: negative values under the benefit of the doubt.</summary>
    public static DiagnosticRule NegativeDoubt { get; } = new("FM4340", Severity.Error, "Negative values under the benefit of the doubt");

    /// <summary>FM4341: nothing to give the benefit of the doubt.</summary>
    public static DiagnosticRule NothingToDoubt { get; } = new("FM4341", Severity.Warning, "Nothing to give the benefit of the doubt");
}
