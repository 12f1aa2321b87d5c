using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>
/// Division by the sum: z = x / sum x, shares that sum to 1. A cost stays a cost, or becomes a benefit by z = (1 / x) / sum (1 / x). A column
/// of zeros maps to zeros.
/// </summary>
/// <remarks>
/// The sum must be above 0, or better values would map to worse ones. Source: Hwang and Yoon (1981), Multiple Attribute Decision Making, chapter
/// II; the form for costs: Zavadskas, Turskis and Kildiene (2014), Technological and Economic Development of Economy 20, 165-179 (ARAS, COPRAS).
/// </remarks>
/// <param name="options">The options.</param>
public sealed class SumNormalizer(SumOptions options) : IRestoringNormalizer
{
    internal static MethodDescription Description { get; } = new("Division by the sum of the column; costs are kept or turned round by 1 / x.")
    {
        Formula = "z = x / sum x; cost, if asked for: z = (1 / x) / sum (1 / x)",
        Source = "Hwang and Yoon (1981), Multiple Attribute Decision Making, chapter II; costs: Zavadskas, Turskis and Kildiene (2014)",
        Conventions = ["Division by the sum is an affine map, but for costs turned round by 1 / x; values beyond the frame are kept."],
        Claims = [MethodClaim.UnitInvariant],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column.Direction == Direction.Cost && options.Costs == SumCosts.Reciprocal)
        {
            var least = PositiveRatio.Minimum(column);
            return new CurveMap<RatioPower>(Direction.Benefit, new RatioPower((least / column.Collect(new ReciprocalSum(least))).ToDouble(), -1));
        }
        if (column.Statistics is { Minimum: 0, Maximum: 0 }) return new AffineMap(0, 1, column.Direction, BeyondBounds.Keep);
        var sum = column.Statistics.Sum.ToDouble();
        if (!double.IsFinite(sum)) throw NormalizationRules.TooLarge(column, "sum to more");
        if (sum <= 0) throw NormalizationRules.NeedsPositive(column, "its values sum to 0 or less");
        if (double.IsInfinity(column.Statistics.Minimum / sum)) throw NormalizationRules.TooLarge(column, "span more");
        return new AffineMap(0, sum, column.Direction, BeyondBounds.Keep);
    }

    /// <inheritdoc/>
    public ColumnMap Restore(Direction direction, IReadOnlyDictionary<string, IReadOnlyList<double>> parameters)
        => RatioPower.Restore(direction, parameters);
}
