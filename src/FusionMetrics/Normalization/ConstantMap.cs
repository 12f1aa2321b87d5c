namespace FusionMetrics.Normalization;

/// <summary>
/// The map of a column that tells nothing, and so has no scale: its one value maps to a given number, and new values are taken in raw units
/// from there, better ones above it.
/// </summary>
internal static class ConstantMap
{
    /// <summary>Maps the value of a constant column.</summary>
    /// <param name="column">The column, for its direction.</param>
    /// <param name="value">Its one value.</param>
    /// <param name="beyond">What becomes of other values.</param>
    /// <param name="scale">How far apart values map that are a raw unit apart.</param>
    /// <param name="offset">What its one value maps to.</param>
    public static AffineMap Of(IndicatorColumn column, double value, BeyondBounds beyond = BeyondBounds.Keep, double scale = 1, double offset = 0)
        => new(value, column.Direction == Direction.Benefit ? 1 : -1, Direction.Benefit, beyond, scale, offset);
}
