namespace FusionMetrics.Normalization;

/// <summary>Ratios to the best value, which make sense of positive numbers only.</summary>
internal static class PositiveRatio
{
    /// <summary>Divides by the maximum. A column of zeros maps to 0.</summary>
    /// <exception cref="FusionMetricsException">The maximum is not above 0, or a ratio is more than a number can hold.</exception>
    public static AffineMap ToMaximum(IndicatorColumn column)
    {
        var maximum = Maximum(column);
        return new AffineMap(0, maximum == 0 ? 1 : maximum, Direction.Benefit, BeyondBounds.Keep);
    }

    /// <summary>The maximum of a column, 0 where all values are 0.</summary>
    /// <exception cref="FusionMetricsException">It is not above 0, though some value is not 0, or a ratio to it is more than a number can hold.</exception>
    public static double Maximum(IndicatorColumn column)
    {
        var (minimum, maximum) = (column.Statistics.Minimum, column.Statistics.Maximum);
        if (minimum == 0 && maximum == 0) return 0;
        if (!(maximum > 0)) throw NormalizationRules.NeedsPositive(column, "its largest value is 0 or below");
        if (double.IsInfinity(minimum / maximum)) throw NormalizationRules.TooLarge(column, "span more");
        return maximum;
    }

    /// <summary>The minimum of a column.</summary>
    /// <exception cref="FusionMetricsException">It is not above 0.</exception>
    public static double Minimum(IndicatorColumn column) => column.Statistics.Minimum > 0
        ? column.Statistics.Minimum
        : throw NormalizationRules.NeedsPositive(column, "its least value is 0 or below");
}
