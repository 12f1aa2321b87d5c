using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>
/// Division by the maximum: z = x / max for a benefit, z = 1 - x / max for a cost. All normalised columns are benefits. A column of zeros maps
/// to 0.
/// </summary>
/// <remarks>
/// The maximum must be above 0, or better values would map to worse ones. Source: Hwang and Yoon (1981), Multiple Attribute Decision Making,
/// chapter II, linear scale transformation.
/// </remarks>
public sealed class MaximumNormalizer : INormalizer
{
    internal static MethodDescription Description { get; } = new("The share of the maximum, costs turned round by taking it from 1.")
    {
        Formula = "benefit: z = x / max; cost: z = 1 - x / max",
        Source = "Hwang and Yoon (1981), Multiple Attribute Decision Making, chapter II",
        Conventions = ["The share of the maximum is an affine map; values beyond the frame are kept."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant, MethodClaim.TakesBounds],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column.Direction == Direction.Benefit) return PositiveRatio.ToMaximum(column);
        var maximum = PositiveRatio.Maximum(column);
        return new AffineMap(maximum, maximum == 0 ? -1 : -maximum, Direction.Benefit, BeyondBounds.Keep);
    }
}
