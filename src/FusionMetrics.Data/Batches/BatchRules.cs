namespace FusionMetrics.Data;

/// <summary>What can be wrong with a folder of recipes.</summary>
public static class BatchRules
{
    /// <summary>FM6111: folder without recipes.</summary>
    public static DiagnosticRule NoRecipes { get; } = new("FM6111", Severity.Error, "Folder without recipes");

    /// <summary>FM6112: recipes whose outputs would be in the same folder.</summary>
    public static DiagnosticRule SameOutput { get; } = new("FM6112", Severity.Error, "Recipes whose outputs would be in the same folder");

    /// <summary>FM6113: recipe that failed.</summary>
    public static DiagnosticRule Failed { get; } = new("FM6113", Severity.Error, "Recipe that failed");
}
