namespace FusionMetrics.Data.Parquet;

/// <summary>What can be wrong with a Parquet file.</summary>
public static class ParquetRules
{
    /// <summary>FM2351: file that cannot be read as Parquet.</summary>
    public static DiagnosticRule Unreadable { get; } = new("FM2351", Severity.Error, "File that cannot be read as Parquet");

    /// <summary>FM2352: column of a type that is not read.</summary>
    public static DiagnosticRule WrongType { get; } = new("FM2352", Severity.Error, "Column of a type that is not read");

    /// <summary>FM2353: group of rows over the size bound.</summary>
    public static DiagnosticRule TooLarge { get; } = new("FM2353", Severity.Error, "Group of rows over the size bound");
}
