using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>
/// Linear ratio: z = x / max for a benefit, z = min / x for a cost, so that the best value maps to 1. All normalised columns are benefits. A
/// benefit of zeros maps to 0.
/// </summary>
/// <remarks>
/// A benefit needs a maximum above 0, a cost needs values above 0. Source: Hwang and Yoon (1981), Multiple Attribute Decision Making, chapter
/// II, linear scale transformation.
/// </remarks>
public sealed class LinearRatioNormalizer : IRestoringNormalizer
{
    internal static MethodDescription Description { get; } = new("The ratio to the best value: to the maximum of a benefit, of the minimum of a cost.")
    {
        Formula = "benefit: z = x / max; cost: z = min / x",
        Source = "Hwang and Yoon (1981), Multiple Attribute Decision Making, chapter II",
        Conventions = ["The linear ratio is an affine map for benefits and not for costs (min / x); values beyond the frame are kept."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant, MethodClaim.TakesBounds],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column.Direction == Direction.Benefit
            ? PositiveRatio.ToMaximum(column)
            : new CurveMap<RatioPower>(Direction.Benefit, new RatioPower(PositiveRatio.Minimum(column), -1));
    }

    /// <inheritdoc/>
    public ColumnMap Restore(Direction direction, IReadOnlyDictionary<string, IReadOnlyList<double>> parameters)
        => RatioPower.Restore(direction, parameters);
}
