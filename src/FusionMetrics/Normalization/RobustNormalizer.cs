using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Normalization;

/// <summary>
/// Robust z-scores: z = (x - median) / (c MAD) for a benefit and (median - x) / (c MAD) for a cost, where MAD is the median of |x - median|.
/// All normalised columns are benefits. A constant column maps to 0.
/// </summary>
/// <remarks>
/// Where more than half of the values are the same the MAD is 0, and the column is declined. Source: Hampel (1974), Journal of the American
/// Statistical Association 69, 383-393; Rousseeuw and Croux (1993), same journal 88, 1273-1283.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class RobustNormalizer(RobustOptions options) : INormalizer
{
    // 1 / (the 0.75 quantile of the standard normal distribution).
    private const double NormalFactor = 1.4826022185056018;

    internal static MethodDescription Description { get; } = new("The distance from the median in median absolute deviations, costs turned round.")
    {
        Formula = "benefit: z = (x - median) / (c MAD); cost: z = (median - x) / (c MAD); MAD = median |x - median|; c = 1.4826 or 1",
        Source = "Hampel (1974), Journal of the American Statistical Association 69; Rousseeuw and Croux (1993), same journal 88",
        Conventions = ["Robust z-scores are an affine map; values beyond the frame are kept.", "A constant indicator maps to 0."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column.Statistics.IsConstant) return ConstantMap.Of(column, column.Statistics.Minimum);
        if (double.IsInfinity(column.Statistics.Maximum - column.Statistics.Minimum)) throw NormalizationRules.TooLarge(column, "span more");

        var values = column.ToArray();
        var median = Median.Of(values);
        var deviation = Median.Of(Array.ConvertAll(values, value => Math.Abs(value - median)));
        if (deviation == 0) throw new FusionMetricsException(NormalizationRules.NoMedianDeviation.Says(
            $"More than half of the values of '{column.Indicator.Code}' are the same, so their median absolute deviation is 0. Use z-score or min-max.",
            new DiagnosticLocation { Column = column.Indicator.Code }));
        var span = options.Consistency == MadConsistency.Normal ? NormalFactor * deviation : deviation;
        return new AffineMap(median, column.Direction == Direction.Benefit ? span : -span, Direction.Benefit, BeyondBounds.Keep);
    }
}
