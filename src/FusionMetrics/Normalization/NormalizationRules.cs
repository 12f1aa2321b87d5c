namespace FusionMetrics.Normalization;

/// <summary>What can be wrong with values that are to be normalised.</summary>
public static class NormalizationRules
{
    /// <summary>FM4101: values that span more than a number can hold.</summary>
    public static DiagnosticRule RangeTooLarge { get; } = new("FM4101", Severity.Error, "Values that span more than a number can hold");
}
