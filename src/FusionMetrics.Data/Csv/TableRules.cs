namespace FusionMetrics.Data.Csv;

/// <summary>What can be wrong with tables of indicators and of regions.</summary>
public static class TableRules
{
    /// <summary>FM2201: direction that is none.</summary>
    public static DiagnosticRule UnknownDirection { get; } = new("FM2201", Severity.Error, "Direction that is none");

    /// <summary>FM2202: indicator without a dimension.</summary>
    public static DiagnosticRule NoDimension { get; } = new("FM2202", Severity.Error, "Indicator without a dimension");

    /// <summary>FM2203: indicator without code or subsystem.</summary>
    public static DiagnosticRule EmptyCell { get; } = new("FM2203", Severity.Error, "Indicator without code or subsystem");

    /// <summary>FM2204: subsystem that the table does not have.</summary>
    public static DiagnosticRule UnknownSubsystem { get; } = new("FM2204", Severity.Error, "Subsystem that the table does not have");

    /// <summary>FM2205: subsystem left out of the list.</summary>
    public static DiagnosticRule SubsystemLeftOut { get; } = new("FM2205", Severity.Error, "Subsystem left out of the list");

    /// <summary>FM2208: indicator that the table does not have.</summary>
    public static DiagnosticRule UnknownIndicator { get; } = new("FM2208", Severity.Error, "Indicator that the table does not have");

    /// <summary>FM2209: text where a number belongs.</summary>
    public static DiagnosticRule NotANumber { get; } = new("FM2209", Severity.Error, "Text where a number belongs");

    /// <summary>FM2221: region without a code.</summary>
    public static DiagnosticRule EmptyRegion { get; } = new("FM2221", Severity.Error, "Region without a code");

    /// <summary>FM2222: region listed twice.</summary>
    public static DiagnosticRule RegionTwice { get; } = new("FM2222", Severity.Error, "Region listed twice");
}
