namespace FusionMetrics.Trends.Breaks;

/// <summary>What a break costs.</summary>
/// <param name="Value">0 or more.</param>
/// <param name="Unit">The unit of the value.</param>
public readonly record struct SegmentPenalty(double Value, SegmentPenaltyUnit Unit)
{
    /// <summary>A penalty in the unit of the cost: for <see cref="SegmentCost.Mean"/> that of the values squared. Another unit of the values needs another penalty.</summary>
    public static SegmentPenalty Of(double value) => new(value, SegmentPenaltyUnit.Cost);

    /// <summary>
    /// A multiple of the noise: of its variance for <see cref="SegmentCost.Mean"/> and <see cref="SegmentCost.Line"/>, of its deviation for <see cref="SegmentCost.Median"/>, of 1 for <see cref="SegmentCost.Normal"/>. The
    /// noise is estimated from the differences of neighbours, 1.4826 / sqrt 2 times the median of their sizes. With 2 ln n that is the criterion of Schwarz for a level.
    /// </summary>
    public static SegmentPenalty TimesNoise(double value) => new(value, SegmentPenaltyUnit.Noise);
}
