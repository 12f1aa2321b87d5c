namespace FusionMetrics.Normalization;

/// <summary>The affine map from the worst to the best of two bounds onto a range: of min-max, goalposts and distances from a point.</summary>
internal static class BoundedMap
{
    /// <summary>Maps the worse bound to the lower end of the range and the better one to the upper end.</summary>
    /// <param name="column">The column, for its direction and for messages.</param>
    /// <param name="bounds">The bounds; where they are one point, it maps to the lower end, see <see cref="ConstantMap"/>.</param>
    /// <param name="to">The range.</param>
    /// <param name="beyond">What becomes of values beyond the bounds.</param>
    /// <param name="shift">What is added to every normalised value.</param>
    /// <exception cref="FusionMetricsException">The bounds are farther apart than a number can hold.</exception>
    public static AffineMap Of(IndicatorColumn column, Bounds bounds, Bounds to, BeyondBounds beyond, double shift = 0)
    {
        var (scale, offset) = (to.Maximum - to.Minimum, to.Minimum + shift);
        if (bounds.Minimum == bounds.Maximum) return ConstantMap.Of(column, bounds.Minimum, beyond, scale, offset);
        var range = Range(column, bounds);
        return column.Direction == Direction.Benefit
            ? new AffineMap(bounds.Minimum, range, Direction.Benefit, beyond, scale, offset)
            : new AffineMap(bounds.Maximum, -range, Direction.Benefit, beyond, scale, offset);
    }

    /// <summary>The distance between two bounds.</summary>
    /// <exception cref="FusionMetricsException">It is more than a number can hold.</exception>
    public static double Range(IndicatorColumn column, Bounds bounds)
    {
        var range = bounds.Maximum - bounds.Minimum;
        return double.IsInfinity(range) ? throw NormalizationRules.TooLarge(column, "span more") : range;
    }
}
