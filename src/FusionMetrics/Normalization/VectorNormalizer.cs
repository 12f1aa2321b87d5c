using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>
/// Vector normalisation: z = x / sqrt(sum x^2), the scale of the original TOPSIS. Columns keep their direction. A column of zeros maps
/// to zeros.
/// </summary>
/// <remarks>Source: Hwang and Yoon (1981), Multiple Attribute Decision Making, chapter III, equation for r_ij.</remarks>
public sealed class VectorNormalizer : INormalizer
{
    internal static MethodDescription Description { get; } = new("Division by the Euclidean length of the column; columns keep their direction.")
    {
        Formula = "z = x / sqrt(sum x^2)",
        Source = "Hwang and Yoon (1981), Multiple Attribute Decision Making, chapter III",
        Claims = [MethodClaim.UnitInvariant],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var length = column.Length();
        if (double.IsInfinity(length)) throw new FusionMetricsException(NormalizationRules.RangeTooLarge.Says(
            $"The values of '{column.Indicator.Code}' are together longer than a double can hold. Use a larger unit.",
            new DiagnosticLocation { Column = column.Indicator.Code }));
        return new AffineMap(0, length == 0 ? 1 : length, column.Direction, BeyondBounds.Keep);
    }
}
