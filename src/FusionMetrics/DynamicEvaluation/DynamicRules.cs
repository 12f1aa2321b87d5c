namespace FusionMetrics.DynamicEvaluation;

/// <summary>What dynamic evaluations have to say.</summary>
public static class DynamicRules
{
    /// <summary>FM4601: negative scores under a geometric average.</summary>
    public static DiagnosticRule NegativeScores { get; } = new("FM4601", Severity.Error, "Negative scores under a geometric average over time");
}
