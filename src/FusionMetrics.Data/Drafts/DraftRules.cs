namespace FusionMetrics.Data;

/// <summary>What can be wrong when a recipe is drafted from a table.</summary>
public static class DraftRules
{
    /// <summary>FM6101: table in which no panel is found.</summary>
    public static DiagnosticRule NoPanel { get; } = new("FM6101", Severity.Error, "Table in which no panel is found");

    /// <summary>FM6102: files that are there already.</summary>
    public static DiagnosticRule FilesExist { get; } = new("FM6102", Severity.Error, "Files that are there already");

    /// <summary>FM6103: draft of the first rows only.</summary>
    public static DiagnosticRule FirstRowsOnly { get; } = new("FM6103", Severity.Information, "Draft of the first rows only");

    /// <summary>FM6104: key that a draft finds out itself.</summary>
    public static DiagnosticRule Guessed { get; } = new("FM6104", Severity.Error, "Key that a draft finds out itself");
}
