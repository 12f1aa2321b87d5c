using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>
/// No normalisation: z = x, for values that are comparable already and for the textbook entropy weight, which divides each column by
/// its own sum. Columns keep their direction.
/// </summary>
public sealed class IdentityNormalizer : INormalizer
{
    internal static MethodDescription Description { get; } = new("None: values are used as they are, and keep their direction.")
    {
        Formula = "z = x",
        Source = "by definition",
        Conventions = ["Values are used as they are, an affine map; columns keep their direction."],
        Claims = [MethodClaim.ReplicationInvariant, MethodClaim.TakesBounds],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return new AffineMap(0, 1, column.Direction, BeyondBounds.Keep);
    }
}
