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

    /// <summary>FM3010: indicator of a treatment that does not exist.</summary>
    public static DiagnosticRule UnknownIndicator { get; } = new("FM3010", Severity.Error, "Indicator of a treatment that does not exist");

    /// <summary>FM3011: treated value that is too large.</summary>
    public static DiagnosticRule TooLarge { get; } = new("FM3011", Severity.Error, "Treated value that is too large");

    /// <summary>FM3012: period dropped.</summary>
    public static DiagnosticRule PeriodDropped { get; } = new("FM3012", Severity.Warning, "Period dropped");

    /// <summary>FM3013: every period dropped.</summary>
    public static DiagnosticRule AllPeriodsDropped { get; } = new("FM3013", Severity.Error, "Every period dropped");

    /// <summary>FM3014: region without a group.</summary>
    public static DiagnosticRule NoGroup { get; } = new("FM3014", Severity.Error, "Region without a group");

    /// <summary>FM3015: values divided by their denominators.</summary>
    public static DiagnosticRule Denominated { get; } = new("FM3015", Severity.Information, "Values divided by their denominators");

    /// <summary>FM3016: nothing to divide by.</summary>
    public static DiagnosticRule NoDenominator { get; } = new("FM3016", Severity.Warning, "Nothing to divide by");

    /// <summary>FM3017: denominator that is missing.</summary>
    public static DiagnosticRule MissingDenominator { get; } = new("FM3017", Severity.Warning, "Denominator that is missing");

    /// <summary>FM3018: denominator of 0 or below.</summary>
    public static DiagnosticRule BadDenominator { get; } = new("FM3018", Severity.Error, "Denominator of 0 or below");

    /// <summary>FM3019: outliers treated.</summary>
    public static DiagnosticRule OutliersTreated { get; } = new("FM3019", Severity.Information, "Outliers treated");

    /// <summary>FM3020: indicator that is still skewed.</summary>
    public static DiagnosticRule StillSkewed { get; } = new("FM3020", Severity.Warning, "Indicator that is still skewed");

    /// <summary>FM3021: value that cannot be transformed.</summary>
    public static DiagnosticRule CannotTransform { get; } = new("FM3021", Severity.Error, "Value that cannot be transformed");
}
