using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Normalization;

/// <summary>
/// Distance to a reference r: the mean, median or best of all values in the scope, of those of one region, of one period, or the one value of a
/// region in a period. z = 1 - (r - x) / (r - min) for a benefit, z = 1 - (x - r) / (max - r) for a cost; or relative to the reference, z =
/// (x - r) / |r|, for a cost (r - x) / |r|. All normalised columns are benefits.
/// </summary>
/// <remarks>
/// Values better than the reference have more than 1 (more than 0, relative to it). Where the reference is the worst value, or 0 for the relative
/// form, the column is declined; a constant column maps to 0. Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section
/// 5.4; Becker et al. (2022), COINr, Journal of Open Source Software 7(78), 4567.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class ReferenceNormalizer(ReferenceOptions options) : INormalizer
{
    internal static MethodDescription Description { get; } = new("The distance to a reference: the mean, median or best value, of all or of a region or period.")
    {
        Formula = "benefit: z = 1 - (r - x) / (r - min); cost: z = 1 - (x - r) / (max - r); relative: (x - r) / |r| and (r - x) / |r|",
        Source = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 5.4; Becker et al. (2022), Journal of Open Source Software 7(78), 4567",
        Conventions = ["The distance to a reference is an affine map; values beyond the frame are kept.", "A constant indicator maps to 0."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var (minimum, maximum) = (column.Statistics.Minimum, column.Statistics.Maximum);
        var reference = Reference(column);
        if (column.Statistics.IsConstant) return ConstantMap.Of(column, minimum);
        if (options.Form == ReferenceForm.Relative) return Relative(column, reference);
        var worst = column.Direction == Direction.Benefit ? minimum : maximum;
        if (reference == worst) throw NoDistance(column, FormattableString.Invariant($"is the worst value, {worst:R}"));
        return BoundedMap.Of(column, column.Direction == Direction.Benefit ? new Bounds(worst, reference) : new Bounds(reference, worst),
            NormalizedRange.Unit, BeyondBounds.Keep);
    }

    private static AffineMap Relative(IndicatorColumn column, double reference)
    {
        if (reference == 0) throw NoDistance(column, "is 0, so that no distance is relative to it");
        var (minimum, maximum) = (column.Statistics.Minimum, column.Statistics.Maximum);
        if (double.IsInfinity((maximum - minimum) / reference)) throw NormalizationRules.TooLarge(column, "span more");
        var size = Math.Abs(reference);
        return new AffineMap(reference, column.Direction == Direction.Benefit ? size : -size, Direction.Benefit, BeyondBounds.Keep);
    }

    private double Reference(IndicatorColumn column)
    {
        var from = options is { Region: null, Period: null } ? column : Selected(column);
        if (from is null) throw NormalizationRules.Refuse(NormalizationRules.NoReference, column,
            $"'{column.Indicator.Code}' has no value {Place()} within the scope to refer to. Name another reference.");
        var reference = options.Reference switch
        {
            ReferenceStatistic.Mean => Math.Clamp(from.Statistics.Mean.ToDouble(), from.Statistics.Minimum, from.Statistics.Maximum),
            ReferenceStatistic.Median => Median.Of(from.ToArray()),
            _ => column.Direction == Direction.Benefit ? from.Statistics.Maximum : from.Statistics.Minimum,
        };
        return double.IsFinite(reference) ? reference : throw NormalizationRules.TooLarge(column, "sum to more");
    }

    private IndicatorColumn? Selected(IndicatorColumn column)
    {
        if (options.Period is not { } text) return column.RowsOf(options.Region, null);
        return Period.TryParse(text, out var period) ? column.RowsOf(options.Region, period) : null;
    }

    private string Place() => string.Join(" ", new[] { options.Region is { } r ? $"of {r}" : "", options.Period is { } p ? $"in {p}" : "" }.Where(t => t.Length > 0));

    private static FusionMetricsException NoDistance(IndicatorColumn column, string why) => NormalizationRules.Refuse(NormalizationRules.NoDistance, column,
        $"The reference of '{column.Indicator.Code}' {why}. Name another reference, or use min-max.");
}
