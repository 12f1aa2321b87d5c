namespace FusionMetrics.Treatment;

/// <summary>What treatments have to say.</summary>
public static class TreatmentRules
{
    /// <summary>FM3001: missing values.</summary>
    public static DiagnosticRule MissingValues { get; } = new("FM3001", Severity.Error, "Missing values");

    /// <summary>FM3002: missing values filled.</summary>
    public static DiagnosticRule Filled { get; } = new("FM3002", Severity.Information, "Missing values filled");

    /// <summary>FM3003: region dropped.</summary>
    public static DiagnosticRule RegionDropped { get; } = new("FM3003", Severity.Warning, "Region dropped");

    /// <summary>FM3004: every region dropped.</summary>
    public static DiagnosticRule AllDropped { get; } = new("FM3004", Severity.Error, "Every region dropped");
}
