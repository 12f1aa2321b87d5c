using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>
/// Z-scores (标准化): z = (x - mean) / s for a benefit and (mean - x) / s for a cost, then with any mean and standard deviation. All
/// normalised columns are benefits. A constant column maps to the mean.
/// </summary>
/// <remarks>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 5.2.</remarks>
/// <param name="options">The options.</param>
public sealed class ZScoreNormalizer(ZScoreOptions options) : INormalizer
{
    internal static MethodDescription Description { get; } = new("The distance from the mean in standard deviations, costs turned round.")
    {
        Formula = "benefit: z = m + d (x - mean) / s; cost: z = m + d (mean - x) / s; s = sqrt(sum (x - mean)^2 / (n - 1)), or with n",
        Source = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 5.2",
        Conventions = ["Z-scores are an affine map; values beyond the frame are kept.", "A constant indicator maps to the mean of the z-scores."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var statistics = column.Statistics;
        if (statistics.IsConstant) return ConstantMap.Of(column, statistics.Minimum, scale: options.Spread, offset: options.Mean);

        var mean = statistics.Mean;
        if (!double.IsFinite(mean.ToDouble()) || double.IsInfinity(statistics.Maximum - statistics.Minimum))
            throw NormalizationRules.TooLarge(column, "span more, or sum to more,");
        var scatter = ColumnScatter.Of(column);
        var deviation = (options.Deviation == ZScoreDeviation.Sample ? scatter.Sample : scatter.Population).ToDouble() / scatter.Scale;
        var span = column.Direction == Direction.Benefit ? deviation : -deviation;
        // What the mean loses as a double would be lost by every z-score, and much of it where the spread is small: the offset makes up for it.
        var offset = options.Mean - options.Spread * (mean.Low / span);
        return new AffineMap(mean.High, span, Direction.Benefit, BeyondBounds.Keep, options.Spread, offset);
    }
}
