namespace FusionMetrics.Normalization;

/// <summary>What can be wrong with values that are to be normalised.</summary>
internal static class NormalizationRules
{
    public static readonly DiagnosticRule RangeTooLarge = new("FM4101", Severity.Error, "Values that span more than a number can hold");
}
