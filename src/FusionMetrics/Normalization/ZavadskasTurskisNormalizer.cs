using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>
/// Normalisation of Zavadskas and Turskis: z = 1 - (max - x) / max for a benefit, z = 1 - (x - min) / min for a cost, so that the best value
/// maps to 1 and a cost twice as large to 0. All normalised columns are benefits.
/// </summary>
/// <remarks>
/// The sources print |max - x| and |x - min|, which is the same within the frame; beyond it a better value would lose, so the sign is kept here.
/// A benefit needs a maximum above 0, a cost a minimum above 0. Source: Zavadskas and Turskis (2008), Informatica 19, 303-314; Jahan and
/// Edwards (2015), Materials and Design 65, 335-342.
/// </remarks>
public sealed class ZavadskasTurskisNormalizer : INormalizer
{
    internal static MethodDescription Description { get; } = new("One less the relative distance from the best value.")
    {
        Formula = "benefit: z = 1 - (max - x) / max; cost: z = 1 - (x - min) / min",
        Source = "Zavadskas and Turskis (2008), Informatica 19, 303-314; Jahan and Edwards (2015), Materials and Design 65, 335-342",
        Conventions = ["One less the relative distance from the best value is an affine map; values beyond the frame are kept, better ones above 1."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant, MethodClaim.TakesBounds],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column.Direction == Direction.Benefit) return PositiveRatio.ToMaximum(column);
        var minimum = PositiveRatio.Minimum(column);
        if (double.IsInfinity(2 * minimum) || double.IsInfinity(column.Statistics.Maximum / minimum)) throw NormalizationRules.TooLarge(column, "span more");
        return new AffineMap(2 * minimum, -minimum, Direction.Benefit, BeyondBounds.Keep);
    }
}
