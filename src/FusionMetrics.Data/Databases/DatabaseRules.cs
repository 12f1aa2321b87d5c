namespace FusionMetrics.Data.Databases;

/// <summary>What can be wrong with a database as a source.</summary>
public static class DatabaseRules
{
    /// <summary>FM2331: database that cannot be opened.</summary>
    public static DiagnosticRule NoConnection { get; } = new("FM2331", Severity.Error, "Database that cannot be opened");

    /// <summary>FM2332: query that fails.</summary>
    public static DiagnosticRule QueryFails { get; } = new("FM2332", Severity.Error, "Query that fails");

    /// <summary>FM2333: database that stops in the middle.</summary>
    public static DiagnosticRule Interrupted { get; } = new("FM2333", Severity.Error, "Database that stops in the middle");

    /// <summary>FM2334: password in a recipe.</summary>
    public static DiagnosticRule Password { get; } = new("FM2334", Severity.Error, "Password in a recipe");

    /// <summary>FM2441: variable without a connection.</summary>
    public static DiagnosticRule NoVariable { get; } = new("FM2441", Severity.Error, "Variable without a connection");
}
