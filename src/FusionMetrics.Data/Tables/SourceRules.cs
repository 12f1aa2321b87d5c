namespace FusionMetrics.Data;

/// <summary>What can be wrong with a table that holds a panel, whatever its format.</summary>
public static class SourceRules
{
    /// <summary>FM2101: file that does not exist.</summary>
    public static DiagnosticRule FileNotFound { get; } = new("FM2101", Severity.Error, "File that does not exist");

    /// <summary>FM2102: file that cannot be read.</summary>
    public static DiagnosticRule FileUnreadable { get; } = new("FM2102", Severity.Error, "File that cannot be read");

    /// <summary>FM2103: empty file.</summary>
    public static DiagnosticRule EmptyFile { get; } = new("FM2103", Severity.Error, "Empty file");

    /// <summary>FM2104: header without rows.</summary>
    public static DiagnosticRule HeaderOnly { get; } = new("FM2104", Severity.Error, "Header without rows");

    /// <summary>FM2105: column that the header does not have.</summary>
    public static DiagnosticRule MissingColumn { get; } = new("FM2105", Severity.Error, "Column that the header does not have");

    /// <summary>FM2106: heading given twice.</summary>
    public static DiagnosticRule DuplicateHeading { get; } = new("FM2106", Severity.Error, "Heading given twice");

    /// <summary>FM2107: column without a heading.</summary>
    public static DiagnosticRule EmptyHeading { get; } = new("FM2107", Severity.Information, "Column without a heading");

    /// <summary>FM2114: row without the code of its region or indicator.</summary>
    public static DiagnosticRule EmptyCode { get; } = new("FM2114", Severity.Error, "Row without the code of its region or indicator");

    /// <summary>FM2115: cell that is not a period.</summary>
    public static DiagnosticRule BadPeriod { get; } = new("FM2115", Severity.Error, "Cell that is not a period");

    /// <summary>FM2116: cell that is not a number.</summary>
    public static DiagnosticRule BadNumber { get; } = new("FM2116", Severity.Error, "Cell that is not a number");

    /// <summary>FM2117: options that cannot be used.</summary>
    public static DiagnosticRule BadOptions { get; } = new("FM2117", Severity.Error, "Options that cannot be used");

    /// <summary>FM2301: table without periods.</summary>
    public static DiagnosticRule NoPeriods { get; } = new("FM2301", Severity.Error, "Headings without periods");

    /// <summary>FM2302: heading with a period and no indicator.</summary>
    public static DiagnosticRule NoIndicator { get; } = new("FM2302", Severity.Error, "Heading with a period and no indicator");

    /// <summary>FM2303: record that cannot be read.</summary>
    public static DiagnosticRule RecordFails { get; } = new("FM2303", Severity.Error, "Record that cannot be read");

    /// <summary>FM2442: source without a table.</summary>
    public static DiagnosticRule NoTable { get; } = new("FM2442", Severity.Error, "Source without a table");
}
