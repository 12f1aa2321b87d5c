namespace FusionMetrics;

/// <summary>What can be wrong with an indicator system.</summary>
internal static class IndicatorRules
{
    public static readonly DiagnosticRule DuplicateIndicator = new("FM1101", Severity.Error, "Indicator listed twice");
    public static readonly DiagnosticRule EmptySubsystem = new("FM1102", Severity.Error, "Subsystem with no indicator");
    public static readonly DiagnosticRule DuplicateSubsystem = new("FM1103", Severity.Error, "Subsystem listed twice");
    public static readonly DiagnosticRule NoSubsystem = new("FM1104", Severity.Error, "No subsystem");
    public static readonly DiagnosticRule BadSubsystemWeight = new("FM1105", Severity.Error, "Subsystem weight that cannot be used");
    public static readonly DiagnosticRule BadBounds = new("FM1106", Severity.Error, "Bounds that cannot be used");
}
