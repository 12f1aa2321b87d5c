namespace FusionMetrics.Data.Sdmx;

/// <summary>What can be wrong with statistical data in the formats of SDMX.</summary>
public static class SdmxRules
{
    /// <summary>FM2361: dimension with several codes.</summary>
    public static DiagnosticRule OpenDimension { get; } = new("FM2361", Severity.Error, "Dimension with several codes");

    /// <summary>FM2362: observations that are to be deleted.</summary>
    public static DiagnosticRule Deleted { get; } = new("FM2362", Severity.Warning, "Observations that are to be deleted");
}
