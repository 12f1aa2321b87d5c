namespace FusionMetrics.Formulas;

/// <summary>What can be wrong with formulas.</summary>
public static class FormulaRules
{
    /// <summary>FM2431: formula that cannot be read.</summary>
    public static DiagnosticRule Syntax { get; } = new("FM2431", Severity.Error, "Formula that cannot be read");

    /// <summary>FM2432: unknown name in a formula.</summary>
    public static DiagnosticRule UnknownName { get; } = new("FM2432", Severity.Error, "Unknown name in a formula");

    /// <summary>FM2433: function with the wrong arguments.</summary>
    public static DiagnosticRule WrongArgument { get; } = new("FM2433", Severity.Error, "Function with the wrong arguments");

    /// <summary>FM2434: formulas that go round in a circle.</summary>
    public static DiagnosticRule Circle { get; } = new("FM2434", Severity.Error, "Formulas that go round in a circle");

    /// <summary>FM2435: code of a formula that is taken.</summary>
    public static DiagnosticRule Taken { get; } = new("FM2435", Severity.Error, "Code of a formula that is taken");

    /// <summary>FM2436: formula without a value.</summary>
    public static DiagnosticRule NoValue { get; } = new("FM2436", Severity.Warning, "Formula without a value in some rows");

    /// <summary>FM2437: formula that nothing uses.</summary>
    public static DiagnosticRule Unused { get; } = new("FM2437", Severity.Information, "Formula that nothing uses");
}
