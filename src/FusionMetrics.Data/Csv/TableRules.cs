namespace FusionMetrics.Data.Csv;

/// <summary>What can be wrong with tables of indicators and of regions.</summary>
internal static class TableRules
{
    public static readonly DiagnosticRule UnknownDirection = new("FM2201", Severity.Error, "Direction that is neither benefit nor cost");
    public static readonly DiagnosticRule IndicatorTwice = new("FM2202", Severity.Error, "Indicator listed twice");
    public static readonly DiagnosticRule EmptyCell = new("FM2203", Severity.Error, "Indicator without code or subsystem");
    public static readonly DiagnosticRule UnknownSubsystem = new("FM2204", Severity.Error, "Subsystem that the table does not have");
    public static readonly DiagnosticRule SubsystemLeftOut = new("FM2205", Severity.Error, "Subsystem left out of the list");
    public static readonly DiagnosticRule SubsystemTwice = new("FM2206", Severity.Error, "Subsystem listed twice");
    public static readonly DiagnosticRule EmptySubsystem = new("FM2207", Severity.Error, "Subsystem with no indicator selected");
    public static readonly DiagnosticRule UnknownIndicator = new("FM2208", Severity.Error, "Indicator that the table does not have");
    public static readonly DiagnosticRule EmptyRegion = new("FM2221", Severity.Error, "Region without a code");
    public static readonly DiagnosticRule RegionTwice = new("FM2222", Severity.Error, "Region listed twice");
}
