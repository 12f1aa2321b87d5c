namespace FusionMetrics;

/// <summary>What can be wrong with the rows of a panel, whatever source they came from.</summary>
public static class PanelRules
{
    /// <summary>FM2001: region and period given twice.</summary>
    public static DiagnosticRule DuplicateRow { get; } = new("FM2001", Severity.Error, "Region and period given twice");

    /// <summary>FM2002: value given twice.</summary>
    public static DiagnosticRule DuplicateValue { get; } = new("FM2002", Severity.Error, "Value given twice");

    /// <summary>FM2003: infinite value.</summary>
    public static DiagnosticRule InfiniteValue { get; } = new("FM2003", Severity.Error, "Infinite value");

    /// <summary>FM2004: periods of different frequency.</summary>
    public static DiagnosticRule MixedFrequency { get; } = new("FM2004", Severity.Error, "Periods of different frequency");

    /// <summary>FM2005: row without a region.</summary>
    public static DiagnosticRule EmptyRegion { get; } = new("FM2005", Severity.Error, "Row without a region");

    /// <summary>FM2006: no rows.</summary>
    public static DiagnosticRule NoRows { get; } = new("FM2006", Severity.Error, "No rows");

    /// <summary>FM2007: column that no indicator names.</summary>
    public static DiagnosticRule IgnoredColumn { get; } = new("FM2007", Severity.Information, "Column that no indicator names");

    /// <summary>FM2008: indicator that the source does not have.</summary>
    public static DiagnosticRule MissingIndicator { get; } = new("FM2008", Severity.Error, "Indicator that the source does not have");
}
