using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>
/// Non-linear normalisation: z = (x / max)^2 for a benefit, z = (min / x)^3 for a cost, so that the best value maps to 1 and the others lie
/// farther from it than under the linear ratio. All normalised columns are benefits. A benefit of zeros maps to 0.
/// </summary>
/// <remarks>
/// A benefit needs values of 0 or more, a cost values above 0. Source: Peldschus, Vaigauskas and Zavadskas (1983), Technologische
/// Entscheidungen bei der Beruecksichtigung mehrerer Ziele, Bauplanung Bautechnik 37, 173-175.
/// </remarks>
public sealed class NonLinearNormalizer : IRestoringNormalizer
{
    internal static MethodDescription Description { get; } = new("The square of the ratio to the maximum of a benefit, the cube of that of the minimum of a cost.")
    {
        Formula = "benefit: z = (x / max)^2; cost: z = (min / x)^3",
        Source = "Peldschus, Vaigauskas and Zavadskas (1983), Bauplanung Bautechnik 37, 173-175",
        Conventions = ["Non-linear normalisation is no affine map; values beyond the frame are kept."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant, MethodClaim.TakesBounds],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column.Direction == Direction.Cost) return new CurveMap<RatioPower>(Direction.Benefit, new RatioPower(PositiveRatio.Minimum(column), -3));
        if (column.Statistics.Minimum < 0) throw NormalizationRules.NeedsPositive(column, "a square needs values of 0 or more");
        var maximum = PositiveRatio.Maximum(column);
        return maximum == 0 ? PositiveRatio.ToMaximum(column) : new CurveMap<RatioPower>(Direction.Benefit, new RatioPower(maximum, 2));
    }

    /// <inheritdoc/>
    public ColumnMap Restore(Direction direction, IReadOnlyDictionary<string, IReadOnlyList<double>> parameters)
        => RatioPower.Restore(direction, parameters);
}
