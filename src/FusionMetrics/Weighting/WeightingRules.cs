namespace FusionMetrics.Weighting;

/// <summary>What weightings have to say.</summary>
public static class WeightingRules
{
    /// <summary>FM4201: negative values under entropy weights.</summary>
    public static DiagnosticRule NegativeValues { get; } = new("FM4201", Severity.Error, "Negative values under entropy weights");

    /// <summary>FM4202: subsystem in which every indicator is constant.</summary>
    public static DiagnosticRule AllConstant { get; } = new("FM4202", Severity.Warning, "Subsystem in which every indicator is constant");
}
