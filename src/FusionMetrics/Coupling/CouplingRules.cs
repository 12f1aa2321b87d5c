namespace FusionMetrics.Coupling;

/// <summary>What coupling has to say.</summary>
public static class CouplingRules
{
    /// <summary>FM4410: index outside [0, 1] in a model that needs it within.</summary>
    public static DiagnosticRule OutsideUnit { get; } = new("FM4410", Severity.Error, "Index outside [0, 1] in a model that needs it within");

    /// <summary>FM4411: index above 1.</summary>
    public static DiagnosticRule AboveUnit { get; } = new("FM4411", Severity.Warning, "Index above 1");

    /// <summary>FM4412: grades that cannot be used.</summary>
    public static DiagnosticRule BadGrades { get; } = new("FM4412", Severity.Error, "Grades that cannot be used");

    /// <summary>FM4413: exponent of D that cannot be used.</summary>
    public static DiagnosticRule BadExponent { get; } = new("FM4413", Severity.Error, "Exponent of D that cannot be used");

    /// <summary>FM4414: threshold of the lag type that cannot be used.</summary>
    public static DiagnosticRule BadLag { get; } = new("FM4414", Severity.Error, "Threshold of the lag type that cannot be used");

    /// <summary>FM4415: nothing to couple below the subsystems.</summary>
    public static DiagnosticRule NoLevels { get; } = new("FM4415", Severity.Warning, "Nothing to couple below the subsystems");

    /// <summary>FM4416: unknown series.</summary>
    public static DiagnosticRule UnknownSeries { get; } = new("FM4416", Severity.Error, "Unknown series of a dynamic");

    /// <summary>FM4417: base period that the panel does not have.</summary>
    public static DiagnosticRule NoBase { get; } = new("FM4417", Severity.Error, "Base period that the panel does not have");

    /// <summary>FM4418: steps that do not determine Haken's model.</summary>
    public static DiagnosticRule NoHakenModel { get; } = new("FM4418", Severity.Error, "Steps that do not determine Haken's model");
}
