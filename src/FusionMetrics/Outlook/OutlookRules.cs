namespace FusionMetrics.Outlook;

/// <summary>What an outlook has to say about what is asked of it.</summary>
public static class OutlookRules
{
    /// <summary>FM4660: an outlook that cannot be made.</summary>
    public static DiagnosticRule Unusable { get; } = new("FM4660", Severity.Error, "Outlook that cannot be made");

    /// <summary>FM4661: periods of different frequency in one series.</summary>
    public static DiagnosticRule MixedFrequencies { get; } = new("FM4661", Severity.Error, "Series of periods of different frequency");

    /// <summary>FM4662: tests of convergence that cannot be made.</summary>
    public static DiagnosticRule NoConvergence { get; } = new("FM4662", Severity.Error, "Tests of convergence that cannot be made");

    /// <summary>FM4663: regions that a test of convergence leaves out.</summary>
    public static DiagnosticRule LeftOut { get; } = new("FM4663", Severity.Information, "Regions that a test of convergence leaves out");

    /// <summary>FM4664: a back-test that cannot be made.</summary>
    public static DiagnosticRule NoBackTest { get; } = new("FM4664", Severity.Error, "Back-test that cannot be made");

    /// <summary>FM4665: series that are too short for a back-test.</summary>
    public static DiagnosticRule TooShortToTest { get; } = new("FM4665", Severity.Information, "Series too short for a back-test");

    /// <summary>FM4666: a decomposition that cannot be made.</summary>
    public static DiagnosticRule NoDecomposition { get; } = new("FM4666", Severity.Error, "Decomposition that cannot be made");

    /// <summary>FM4667: series that cannot be taken apart.</summary>
    public static DiagnosticRule NotApart { get; } = new("FM4667", Severity.Information, "Series that cannot be taken apart");

    /// <summary>FM4668: an examination that cannot be made.</summary>
    public static DiagnosticRule NoExamination { get; } = new("FM4668", Severity.Error, "Examination that cannot be made");

    /// <summary>FM4669: grades of values that are no shares.</summary>
    public static DiagnosticRule NoShares { get; } = new("FM4669", Severity.Warning, "Grades of values that are no shares");

    /// <summary>FM4670: series without a forecast.</summary>
    public static DiagnosticRule NoForecast { get; } = new("FM4670", Severity.Information, "Series without a forecast");
}
