namespace FusionMetrics.Weighting;

/// <summary>What weightings have to say.</summary>
internal static class WeightingRules
{
    public static readonly DiagnosticRule NegativeValues = new("FM4201", Severity.Error, "Negative values under entropy weights");
    public static readonly DiagnosticRule AllConstant = new("FM4202", Severity.Warning, "Subsystem in which every indicator is constant");
}
