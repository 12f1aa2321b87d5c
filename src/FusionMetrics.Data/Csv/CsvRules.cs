namespace FusionMetrics.Data.Csv;

/// <summary>What can be wrong with a CSV file.</summary>
public static class CsvRules
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

    /// <summary>FM2108: row with too many or too few cells.</summary>
    public static DiagnosticRule RaggedRow { get; } = new("FM2108", Severity.Error, "Row with too many or too few cells");

    /// <summary>FM2109: quotes that do not match.</summary>
    public static DiagnosticRule BadQuote { get; } = new("FM2109", Severity.Error, "Quotes that do not match");

    /// <summary>FM2110: row over the size bound.</summary>
    public static DiagnosticRule RecordTooLarge { get; } = new("FM2110", Severity.Error, "Row over the size bound");

    /// <summary>FM2111: encoding that does not exist.</summary>
    public static DiagnosticRule UnknownEncoding { get; } = new("FM2111", Severity.Error, "Encoding that does not exist");

    /// <summary>FM2112: bytes that are no text in the encoding.</summary>
    public static DiagnosticRule InvalidBytes { get; } = new("FM2112", Severity.Error, "Bytes that are no text in the encoding");

    /// <summary>FM2113: encoding that was guessed.</summary>
    public static DiagnosticRule GuessedEncoding { get; } = new("FM2113", Severity.Information, "Encoding that was guessed");

    /// <summary>FM2114: row without the code of its region or indicator.</summary>
    public static DiagnosticRule EmptyCode { get; } = new("FM2114", Severity.Error, "Row without the code of its region or indicator");

    /// <summary>FM2115: cell that is not a period.</summary>
    public static DiagnosticRule BadPeriod { get; } = new("FM2115", Severity.Error, "Cell that is not a period");

    /// <summary>FM2116: cell that is not a number.</summary>
    public static DiagnosticRule BadNumber { get; } = new("FM2116", Severity.Error, "Cell that is not a number");

    /// <summary>FM2117: options that cannot be used.</summary>
    public static DiagnosticRule BadOptions { get; } = new("FM2117", Severity.Error, "Options that cannot be used");
}
