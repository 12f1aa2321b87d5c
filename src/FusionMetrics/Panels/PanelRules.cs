namespace FusionMetrics;

/// <summary>What can be wrong with the rows of a panel, whatever source they came from.</summary>
internal static class PanelRules
{
    public static readonly DiagnosticRule DuplicateRow = new("FM2001", Severity.Error, "Region and period given twice");
    public static readonly DiagnosticRule DuplicateValue = new("FM2002", Severity.Error, "Value given twice");
    public static readonly DiagnosticRule InfiniteValue = new("FM2003", Severity.Error, "Infinite value");
    public static readonly DiagnosticRule MixedFrequency = new("FM2004", Severity.Error, "Periods of different frequency");
    public static readonly DiagnosticRule EmptyRegion = new("FM2005", Severity.Error, "Row without a region");
    public static readonly DiagnosticRule NoRows = new("FM2006", Severity.Error, "No rows");
    public static readonly DiagnosticRule IgnoredColumn = new("FM2007", Severity.Information, "Column that no indicator names");
    public static readonly DiagnosticRule MissingIndicator = new("FM2008", Severity.Error, "Indicator that the source does not have");
}
