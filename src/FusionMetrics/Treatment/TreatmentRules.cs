namespace FusionMetrics.Treatment;

/// <summary>What treatments have to say.</summary>
internal static class TreatmentRules
{
    public static readonly DiagnosticRule MissingValues = new("FM3001", Severity.Error, "Missing values");
    public static readonly DiagnosticRule Filled = new("FM3002", Severity.Information, "Missing values filled");
    public static readonly DiagnosticRule RegionDropped = new("FM3003", Severity.Warning, "Region dropped");
    public static readonly DiagnosticRule AllDropped = new("FM3004", Severity.Error, "Every region dropped");
}
