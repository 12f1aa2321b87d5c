namespace FusionMetrics.Data.Merging;

/// <summary>What can be wrong with sources that are merged.</summary>
public static class MergeRules
{
    /// <summary>FM2341: value that two sources give differently.</summary>
    public static DiagnosticRule Conflict { get; } = new("FM2341", Severity.Error, "Value that two sources give differently");

    /// <summary>FM2342: values that another source gives differently, and that were passed over.</summary>
    public static DiagnosticRule PassedOver { get; } = new("FM2342", Severity.Warning, "Values passed over for those of another source");
}
