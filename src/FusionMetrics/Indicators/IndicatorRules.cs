namespace FusionMetrics;

/// <summary>What can be wrong with an indicator system.</summary>
public static class IndicatorRules
{
    /// <summary>FM1101: indicator listed twice.</summary>
    public static DiagnosticRule DuplicateIndicator { get; } = new("FM1101", Severity.Error, "Indicator listed twice");

    /// <summary>FM1102: subsystem with no indicator.</summary>
    public static DiagnosticRule EmptySubsystem { get; } = new("FM1102", Severity.Error, "Subsystem with no indicator");

    /// <summary>FM1103: subsystem listed twice.</summary>
    public static DiagnosticRule DuplicateSubsystem { get; } = new("FM1103", Severity.Error, "Subsystem listed twice");

    /// <summary>FM1104: no subsystem.</summary>
    public static DiagnosticRule NoSubsystem { get; } = new("FM1104", Severity.Error, "No subsystem");

    /// <summary>FM1105: subsystem weight that cannot be used.</summary>
    public static DiagnosticRule BadSubsystemWeight { get; } = new("FM1105", Severity.Error, "Subsystem weight that cannot be used");

    /// <summary>FM1106: bounds that cannot be used.</summary>
    public static DiagnosticRule BadBounds { get; } = new("FM1106", Severity.Error, "Bounds that cannot be used");

    /// <summary>FM1107: weight of an indicator that cannot be used.</summary>
    public static DiagnosticRule BadIndicatorWeight { get; } = new("FM1107", Severity.Error, "Weight of an indicator that cannot be used");

    /// <summary>FM1108: target or interval that cannot be used.</summary>
    public static DiagnosticRule BadIdeal { get; } = new("FM1108", Severity.Error, "Target or interval that cannot be used");
}
