namespace FusionMetrics.Normalization;

/// <summary>What can be wrong with values that are to be normalised.</summary>
public static class NormalizationRules
{
    /// <summary>FM4101: values that span more than a number can hold.</summary>
    public static DiagnosticRule RangeTooLarge { get; } = new("FM4101", Severity.Error, "Values that span more than a number can hold");

    /// <summary>FM4112: values of which more than half are the same.</summary>
    public static DiagnosticRule NoMedianDeviation { get; } = new("FM4112", Severity.Error, "Values of which more than half are the same");

    /// <summary>FM4113: values of 0 or below that cannot be divided by.</summary>
    public static DiagnosticRule NotPositive { get; } = new("FM4113", Severity.Error, "Values of 0 or below that cannot be divided by");

    /// <summary>FM4114: indicator without goalposts.</summary>
    public static DiagnosticRule NoGoalposts { get; } = new("FM4114", Severity.Error, "Indicator without goalposts");

    /// <summary>FM4115: goalposts that cannot be used.</summary>
    public static DiagnosticRule BadGoalposts { get; } = new("FM4115", Severity.Error, "Goalposts that cannot be used");

    /// <summary>FM4116: indicator without a target.</summary>
    public static DiagnosticRule NoTarget { get; } = new("FM4116", Severity.Error, "Indicator without a target");

    /// <summary>FM4117: reference that the values do not have.</summary>
    public static DiagnosticRule NoReference { get; } = new("FM4117", Severity.Error, "Reference that the values do not have");

    /// <summary>FM4118: target or reference that gives no distance.</summary>
    public static DiagnosticRule NoDistance { get; } = new("FM4118", Severity.Error, "Target or reference that gives no distance");

    internal static FusionMetricsException TooLarge(IndicatorColumn column, string what)
        => Refuse(RangeTooLarge, column, $"The values of '{column.Indicator.Code}' {what} than a double can hold. Use a larger unit.");

    internal static FusionMetricsException NeedsPositive(IndicatorColumn column, string why)
        => Refuse(NotPositive, column, $"'{column.Indicator.Code}' cannot be normalised so: {why}. Use min-max or z-score.");

    internal static FusionMetricsException Refuse(DiagnosticRule rule, IndicatorColumn column, string message)
        => new(rule.Says(message, new DiagnosticLocation { Column = column.Indicator.Code }));
}
