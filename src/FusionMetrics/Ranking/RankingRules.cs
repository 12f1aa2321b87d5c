namespace FusionMetrics.Ranking;

/// <summary>What rankings have to say.</summary>
public static class RankingRules
{
    /// <summary>FM4301: cost indicator in a weighted sum.</summary>
    public static DiagnosticRule CostColumn { get; } = new("FM4301", Severity.Error, "Cost indicator in a weighted sum");

    /// <summary>FM4302: best and worst point are the same.</summary>
    public static DiagnosticRule IdealsCoincide { get; } = new("FM4302", Severity.Warning, "Best and worst point are the same");

    /// <summary>FM4330: thresholds in the wrong order.</summary>
    public static DiagnosticRule ThresholdOrder { get; } = new("FM4330", Severity.Error, "Thresholds in the wrong order");

    /// <summary>FM4331: preference function without a threshold.</summary>
    public static DiagnosticRule NoThreshold { get; } = new("FM4331", Severity.Warning, "Preference function without a threshold");

    /// <summary>FM4332: more rows than are compared with one another.</summary>
    public static DiagnosticRule TooManyRows { get; } = new("FM4332", Severity.Error, "More rows than are compared with one another");

    /// <summary>FM4333: values that are no ratios.</summary>
    public static DiagnosticRule NoRatios { get; } = new("FM4333", Severity.Error, "Values that are no ratios");
}
