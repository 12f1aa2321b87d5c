namespace FusionMetrics.Data.Sdmx;

/// <summary>What can be wrong with statistical data in the formats of SDMX.</summary>
public static class SdmxRules
{
    /// <summary>FM2362: observations that are to be deleted.</summary>
    public static DiagnosticRule Deleted { get; } = new("FM2362", Severity.Warning, "Observations that are to be deleted");

    /// <summary>FM2421: data set without its structure.</summary>
    public static DiagnosticRule NoStructure { get; } = new("FM2421", Severity.Error, "Data set without its structure");

    /// <summary>FM2422: data set that deletes.</summary>
    public static DiagnosticRule Deletion { get; } = new("FM2422", Severity.Error, "Data set that deletes");

    /// <summary>FM2423: key outside the structure.</summary>
    public static DiagnosticRule OutsideStructure { get; } = new("FM2423", Severity.Error, "Key outside the structure");
}
