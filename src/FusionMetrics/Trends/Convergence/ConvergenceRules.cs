namespace FusionMetrics.Trends.Convergence;

/// <summary>What the tests of convergence have to say about their input.</summary>
public static class ConvergenceRules
{
    /// <summary>FM4650: a table of regions whose parts do not fit together.</summary>
    public static DiagnosticRule Table { get; } = new("FM4650", Severity.Error, "Table of regions whose parts do not fit together");

    /// <summary>FM4651: controls that do not fit the table of regions.</summary>
    public static DiagnosticRule Controls { get; } = new("FM4651", Severity.Error, "Controls that do not fit the table of regions");
}
