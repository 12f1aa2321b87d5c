namespace FusionMetrics.Screening;

/// <summary>What a check-up has to say.</summary>
public static class ScreeningRules
{
    /// <summary>FM4720: check-up that cannot be done.</summary>
    public static DiagnosticRule Unusable { get; } = new("FM4720", Severity.Error, "Check-up that cannot be done");

    /// <summary>FM4721: indicator that lacks values.</summary>
    public static DiagnosticRule Lacking { get; } = new("FM4721", Severity.Warning, "Indicator that lacks values");

    /// <summary>FM4722: indicator of few different values.</summary>
    public static DiagnosticRule FewDifferent { get; } = new("FM4722", Severity.Warning, "Indicator of few different values");

    /// <summary>FM4723: skewed indicator.</summary>
    public static DiagnosticRule Skewed { get; } = new("FM4723", Severity.Information, "Skewed indicator");

    /// <summary>FM4724: collinear indicators.</summary>
    public static DiagnosticRule Collinear { get; } = new("FM4724", Severity.Warning, "Collinear indicators");

    /// <summary>FM4725: indicators of a group that work against each other.</summary>
    public static DiagnosticRule Negative { get; } = new("FM4725", Severity.Warning, "Indicators of a group that work against each other");

    /// <summary>FM4726: indicators of a group that hardly correlate.</summary>
    public static DiagnosticRule Weak { get; } = new("FM4726", Severity.Information, "Indicators of a group that hardly correlate");

    /// <summary>FM4727: group that does not hold together.</summary>
    public static DiagnosticRule Inconsistent { get; } = new("FM4727", Severity.Information, "Group that does not hold together");

    /// <summary>FM4728: indicator that follows a denominator.</summary>
    public static DiagnosticRule FollowsDenominator { get; } = new("FM4728", Severity.Information, "Indicator that follows a denominator");

    /// <summary>FM4729: correlations of different rows.</summary>
    public static DiagnosticRule DifferentRows { get; } = new("FM4729", Severity.Warning, "Correlations of different rows");
}
