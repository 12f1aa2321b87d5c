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

    internal static FusionMetricsException TooLarge(IndicatorColumn column, string what) => new(RangeTooLarge.Says(
        $"The values of '{column.Indicator.Code}' {what} than a double can hold. Use a larger unit.", At(column)));

    internal static FusionMetricsException NeedsPositive(IndicatorColumn column, string why)
        => new(NotPositive.Says($"'{column.Indicator.Code}' cannot be normalised so: {why}. Use min-max or z-score.", At(column)));

    private static DiagnosticLocation At(IndicatorColumn column) => new() { Column = column.Indicator.Code };
}
