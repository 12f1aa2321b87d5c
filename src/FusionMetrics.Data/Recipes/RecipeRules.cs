namespace FusionMetrics.Data.Recipes;

/// <summary>What can be wrong with a recipe file.</summary>
public static class RecipeRules
{
    /// <summary>FM1201: the file cannot be read.</summary>
    public static DiagnosticRule Unreadable { get; } = new("FM1201", Severity.Error, "Recipe that cannot be read");

    /// <summary>FM1202: the text is neither YAML nor JSON.</summary>
    public static DiagnosticRule Syntax { get; } = new("FM1202", Severity.Error, "Recipe that is neither YAML nor JSON");

    /// <summary>FM1203: a key that a recipe does not have.</summary>
    public static DiagnosticRule UnknownKey { get; } = new("FM1203", Severity.Error, "Unknown key in a recipe");

    /// <summary>FM1204: a key that is needed.</summary>
    public static DiagnosticRule MissingKey { get; } = new("FM1204", Severity.Error, "Missing key in a recipe");

    /// <summary>FM1205: a value of the wrong kind.</summary>
    public static DiagnosticRule WrongValue { get; } = new("FM1205", Severity.Error, "Value of the wrong kind in a recipe");
}
