namespace FusionMetrics;

/// <summary>What an evaluation has to say.</summary>
public static class EvaluationRules
{
    /// <summary>FM1001: unknown method.</summary>
    public static DiagnosticRule UnknownMethod { get; } = new("FM1001", Severity.Error, "Unknown method");

    /// <summary>FM1002: options of another method.</summary>
    public static DiagnosticRule WrongOptions { get; } = new("FM1002", Severity.Error, "Options of another method");

    /// <summary>FM1003: coupling of one subsystem.</summary>
    public static DiagnosticRule OneSubsystem { get; } = new("FM1003", Severity.Error, "Coupling of one subsystem");

    /// <summary>FM1004: coupling weights that cannot be used.</summary>
    public static DiagnosticRule BadCouplingWeights { get; } = new("FM1004", Severity.Error, "Coupling weights that cannot be used");

    /// <summary>FM1005: unknown series.</summary>
    public static DiagnosticRule UnknownSeries { get; } = new("FM1005", Severity.Error, "Unknown series");

    /// <summary>FM1006: series of a stage that is left out.</summary>
    public static DiagnosticRule SeriesWithoutStage { get; } = new("FM1006", Severity.Error, "Series of a stage that is left out");

    /// <summary>FM1008: scope without rows.</summary>
    public static DiagnosticRule EmptyScope { get; } = new("FM1008", Severity.Error, "Scope without rows");

    /// <summary>FM1009: fixed scope without bounds.</summary>
    public static DiagnosticRule NoBounds { get; } = new("FM1009", Severity.Error, "Fixed scope without bounds");

    /// <summary>FM1010: method that needs all values.</summary>
    public static DiagnosticRule NeedsAllValues { get; } = new("FM1010", Severity.Error, "Method that needs all values");

    /// <summary>FM1011: tolerance that cannot be used.</summary>
    public static DiagnosticRule BadTolerance { get; } = new("FM1011", Severity.Error, "Tolerance that cannot be used");

    /// <summary>FM4001: constant indicator.</summary>
    public static DiagnosticRule ConstantIndicator { get; } = new("FM4001", Severity.Warning, "Constant indicator");

    /// <summary>FM4002: scores not comparable over time.</summary>
    public static DiagnosticRule NotComparable { get; } = new("FM4002", Severity.Warning, "Scores not comparable over time");

    /// <summary>FM4003: weights that cannot be used.</summary>
    public static DiagnosticRule BadWeights { get; } = new("FM4003", Severity.Error, "Weights that cannot be used");

    /// <summary>FM4004: scores that are not numbers.</summary>
    public static DiagnosticRule BadScores { get; } = new("FM4004", Severity.Error, "Scores that are not numbers");

    /// <summary>FM4005: coupling undefined.</summary>
    public static DiagnosticRule NoCoupling { get; } = new("FM4005", Severity.Warning, "Coupling undefined");

    /// <summary>FM4006: values beyond the bounds of the frame.</summary>
    public static DiagnosticRule BeyondFrame { get; } = new("FM4006", Severity.Warning, "Values beyond the bounds of the frame");

    /// <summary>FM4007: indices made of some of the indicators.</summary>
    public static DiagnosticRule Reweighted { get; } = new("FM4007", Severity.Warning, "Indices made of some of the indicators");

    /// <summary>FM4008: region without a dynamic score.</summary>
    public static DiagnosticRule NoDynamicScore { get; } = new("FM4008", Severity.Warning, "Region without a dynamic score");

    /// <summary>FM4110: normaliser that has no use for bounds.</summary>
    public static DiagnosticRule NoUseForBounds { get; } = new("FM4110", Severity.Error, "Normaliser that has no use for bounds");

    /// <summary>FM4111: value that cannot be normalised in a frame.</summary>
    public static DiagnosticRule OutsideDomain { get; } = new("FM4111", Severity.Error, "Value that cannot be normalised in a frame");

    /// <summary>FM4230: methods nested too deep.</summary>
    public static DiagnosticRule NestedTooDeep { get; } = new("FM4230", Severity.Error, "Methods nested too deep");

    /// <summary>FM5001: period that the model does not know.</summary>
    public static DiagnosticRule PeriodNotInModel { get; } = new("FM5001", Severity.Error, "Period that the model does not know");
}
