namespace FusionMetrics.Data.Csv;

/// <summary>What can be wrong with a CSV file.</summary>
internal static class CsvRules
{
    public static readonly DiagnosticRule FileNotFound = new("FM2101", Severity.Error, "File that does not exist");
    public static readonly DiagnosticRule FileUnreadable = new("FM2102", Severity.Error, "File that cannot be read");
    public static readonly DiagnosticRule EmptyFile = new("FM2103", Severity.Error, "Empty file");
    public static readonly DiagnosticRule HeaderOnly = new("FM2104", Severity.Error, "Header without rows");
    public static readonly DiagnosticRule MissingColumn = new("FM2105", Severity.Error, "Column that the header does not have");
    public static readonly DiagnosticRule DuplicateHeading = new("FM2106", Severity.Error, "Heading given twice");
    public static readonly DiagnosticRule EmptyHeading = new("FM2107", Severity.Information, "Column without a heading");
    public static readonly DiagnosticRule RaggedRow = new("FM2108", Severity.Error, "Row with too many or too few cells");
    public static readonly DiagnosticRule BadQuote = new("FM2109", Severity.Error, "Quotes that do not match");
    public static readonly DiagnosticRule RecordTooLarge = new("FM2110", Severity.Error, "Row over the size bound");
    public static readonly DiagnosticRule UnknownEncoding = new("FM2111", Severity.Error, "Encoding that does not exist");
    public static readonly DiagnosticRule InvalidBytes = new("FM2112", Severity.Error, "Bytes that are no text in the encoding");
    public static readonly DiagnosticRule GuessedEncoding = new("FM2113", Severity.Information, "Encoding that was guessed");
    public static readonly DiagnosticRule EmptyCode = new("FM2114", Severity.Error, "Row without the code of its region or indicator");
    public static readonly DiagnosticRule BadPeriod = new("FM2115", Severity.Error, "Cell that is not a period");
    public static readonly DiagnosticRule BadNumber = new("FM2116", Severity.Error, "Cell that is not a number");
    public static readonly DiagnosticRule BadOptions = new("FM2117", Severity.Error, "Options that cannot be used");
}
