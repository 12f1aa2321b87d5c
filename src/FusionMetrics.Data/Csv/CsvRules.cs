namespace FusionMetrics.Data.Csv;

/// <summary>What can be wrong with a file of delimited text as such.</summary>
public static class CsvRules
{
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
}
