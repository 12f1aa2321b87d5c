namespace FusionMetrics;

/// <summary>What an evaluation has to say.</summary>
internal static class EvaluationRules
{
    public static readonly DiagnosticRule UnknownMethod = new("FM1001", Severity.Error, "Unknown method");
    public static readonly DiagnosticRule WrongOptions = new("FM1002", Severity.Error, "Options of another method");
    public static readonly DiagnosticRule OneSubsystem = new("FM1003", Severity.Error, "Coupling of one subsystem");
    public static readonly DiagnosticRule BadCouplingWeights = new("FM1004", Severity.Error, "Coupling weights that cannot be used");
    public static readonly DiagnosticRule UnknownSeries = new("FM1005", Severity.Error, "Unknown series");
    public static readonly DiagnosticRule SeriesWithoutStage = new("FM1006", Severity.Error, "Series of a stage that is left out");
    public static readonly DiagnosticRule IndicatorWithoutColumn = new("FM1007", Severity.Error, "Indicator without a column");
    public static readonly DiagnosticRule EmptyScope = new("FM1008", Severity.Error, "Scope without rows");
    public static readonly DiagnosticRule NoBounds = new("FM1009", Severity.Error, "Fixed scope without bounds");
    public static readonly DiagnosticRule ConstantIndicator = new("FM4001", Severity.Warning, "Constant indicator");
    public static readonly DiagnosticRule NotComparable = new("FM4002", Severity.Warning, "Scores not comparable over time");
    public static readonly DiagnosticRule BadWeights = new("FM4003", Severity.Error, "Weights that cannot be used");
    public static readonly DiagnosticRule BadScores = new("FM4004", Severity.Error, "Scores that are not numbers");
    public static readonly DiagnosticRule NoCoupling = new("FM4005", Severity.Warning, "Coupling undefined");
    public static readonly DiagnosticRule BeyondFrame = new("FM4006", Severity.Warning, "Values beyond the bounds of the frame");
    public static readonly DiagnosticRule PeriodNotInModel = new("FM5001", Severity.Error, "Period that the model does not know");
}
