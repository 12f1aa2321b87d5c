using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>
/// Distance to a target: z = 1 - (target - x) / (target - min) for a benefit, z = 1 - (x - target) / (max - target) for a cost, so that the worst
/// value maps to 0 and the target to 1. All normalised columns are benefits.
/// </summary>
/// <remarks>
/// The target is <see cref="Indicator.Ideal"/>; of a range its nearer end; for an indicator that is best there, a distance of 0. Where the worst
/// value has reached the target there is no distance to measure and the column is declined. Source: OECD and JRC (2008), Handbook on Constructing
/// Composite Indicators, section 5; Becker et al. (2022), COINr, Journal of Open Source Software 7(78), 4567.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class TargetNormalizer(TargetOptions options) : INormalizer
{
    internal static MethodDescription Description { get; } = new("The share of the way from the worst value to a target.")
    {
        Formula = "benefit: z = 1 - (target - x) / (target - min); cost: z = 1 - (x - target) / (max - target)",
        Source = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 5; Becker et al. (2022), Journal of Open Source Software 7(78), 4567",
        Conventions = ["The distance to a target is an affine map. The target is that of the indicator, of a range its nearer end."],
        Claims = [MethodClaim.TakesBounds],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var target = Target(column);
        var (minimum, maximum) = (column.Statistics.Minimum, column.Statistics.Maximum);
        var reached = column.Direction == Direction.Benefit ? target <= minimum : target >= maximum;
        if (reached) throw NormalizationRules.Refuse(NormalizationRules.NoDistance, column, FormattableString.Invariant(
            $"Even the worst value of '{column.Indicator.Code}' has reached the target {target:R}, so there is no distance to it. Name a farther target, or use min-max."));
        return BoundedMap.Of(column, column.Direction == Direction.Benefit ? new Bounds(minimum, target) : new Bounds(target, maximum),
            NormalizedRange.Unit, options.Beyond);
    }

    private static double Target(IndicatorColumn column)
    {
        var indicator = column.Indicator;
        if (indicator.Direction is Direction.Target or Direction.Interval) return 0;
        if (indicator.Ideal is { } ideal) return column.Direction == Direction.Benefit ? ideal.Minimum : ideal.Maximum;
        throw NormalizationRules.Refuse(NormalizationRules.NoTarget, column, $"'{indicator.Code}' has no target. Give it one, or use another normaliser.");
    }
}
