namespace FusionMetrics.Uncertainty;

/// <summary>What studies of uncertainty have to say.</summary>
public static class UncertaintyRules
{
    /// <summary>FM1301: uncertainty that cannot be studied.</summary>
    public static DiagnosticRule Unusable { get; } = new("FM1301", Severity.Error, "Uncertainty that cannot be studied");

    /// <summary>FM4560: grades that some replicates lack.</summary>
    public static DiagnosticRule LackingGrades { get; } = new("FM4560", Severity.Warning, "Grades that some replicates lack");

    /// <summary>FM4701: replicates that were declined.</summary>
    public static DiagnosticRule Declined { get; } = new("FM4701", Severity.Warning, "Replicates that were declined");

    /// <summary>FM4702: too many pairs of regions to rank each alone.</summary>
    public static DiagnosticRule TooManyPairs { get; } = new("FM4702", Severity.Information, "Too many pairs of regions to rank each alone");
}
