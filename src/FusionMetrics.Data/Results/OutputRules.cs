namespace FusionMetrics.Data;

/// <summary>What can be wrong with writing results, and with reading them back.</summary>
public static class OutputRules
{
    /// <summary>FM6001: the outputs cannot be written.</summary>
    public static DiagnosticRule NotWritable { get; } = new("FM6001", Severity.Error, "Outputs that cannot be written");

    /// <summary>FM6002: a model or manifest that cannot be read.</summary>
    public static DiagnosticRule Unreadable { get; } = new("FM6002", Severity.Error, "Model or manifest that cannot be read");

    /// <summary>FM6003: an input that is no longer what it was.</summary>
    public static DiagnosticRule InputChanged { get; } = new("FM6003", Severity.Error, "Input that is no longer what it was");

    /// <summary>FM6004: a replay that gives other bytes.</summary>
    public static DiagnosticRule OutputDiffers { get; } = new("FM6004", Severity.Error, "Replay that gives other bytes");

    /// <summary>FM6005: written by another version of the engine.</summary>
    public static DiagnosticRule OtherVersion { get; } = new("FM6005", Severity.Warning, "Written by another version of the engine");

    /// <summary>FM6006: a model that is not stored.</summary>
    public static DiagnosticRule NotStored { get; } = new("FM6006", Severity.Information, "Model that is not stored");

    /// <summary>FM6010: a table that does not fit into a workbook.</summary>
    public static DiagnosticRule TooLargeForSheet { get; } = new("FM6010", Severity.Error, "Table that does not fit into a workbook");

    /// <summary>FM6011: a format that does not exist.</summary>
    public static DiagnosticRule UnknownFormat { get; } = new("FM6011", Severity.Error, "Format that does not exist");
}
