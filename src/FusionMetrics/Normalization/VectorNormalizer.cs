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
        Conventions = ["Vector normalisation is an affine map; columns keep their direction, and values beyond the frame are kept."],
        Claims = [MethodClaim.UnitInvariant],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var length = SquaredDeviations.Root(column, 0, 1);
        if (double.IsInfinity(length)) throw NormalizationRules.TooLarge(column, "are together longer");
        return new AffineMap(0, length == 0 ? 1 : length, column.Direction, BeyondBounds.Keep);
    }
}
