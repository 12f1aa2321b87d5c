namespace FusionMetrics.Trends;

/// <summary>What the trend layer has to say about series.</summary>
public static class TrendRules
{
    /// <summary>FM4620: values that are not finite.</summary>
    public static DiagnosticRule NotFinite { get; } = new("FM4620", Severity.Warning, "Values that are not finite");

    /// <summary>FM4621: times out of order.</summary>
    public static DiagnosticRule Unordered { get; } = new("FM4621", Severity.Information, "Times out of order");

    /// <summary>FM4622: several values at one time.</summary>
    public static DiagnosticRule Repeated { get; } = new("FM4622", Severity.Warning, "Several values at one time");

    /// <summary>FM4623: series whose times and values differ in number.</summary>
    public static DiagnosticRule Uneven { get; } = new("FM4623", Severity.Error, "Series whose times and values differ in number");
}
