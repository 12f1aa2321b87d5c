using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>
/// Min-max normalisation (极差标准化) with direction, without any shift: z = (x - min) / (max - min) for a benefit,
/// z = (max - x) / (max - min) for a cost. All normalised columns are benefits in [0, 1].
/// </summary>
/// <remarks>
/// A constant column maps to 0: it tells nothing. The bounds are those of the scope, or the indicator's own where the scope is fixed.
/// Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 5.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class MinMaxNormalizer(MinMaxOptions options) : INormalizer
{
    internal static MethodDescription Description { get; } = new("Min-max with direction, without any shift.")
    {
        Formula = "benefit: z = (x - min) / (max - min); cost: z = (max - x) / (max - min)",
        Source = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 5",
        Conventions = ["Min-max over the scope, no translation.", "A constant indicator maps to 0."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var (minimum, maximum) = (column.Statistics.Minimum, column.Statistics.Maximum);
        if (minimum == maximum) return new AffineMap(minimum, 1, Direction.Benefit, options.Beyond);

        var range = maximum - minimum;
        if (double.IsInfinity(range)) throw new FusionMetricsException(NormalizationRules.RangeTooLarge.Says(
            $"The values of '{column.Indicator.Code}' span more than a double can hold. Use a larger unit.",
            new DiagnosticLocation { Column = column.Indicator.Code }));
        return column.Direction == Direction.Benefit
            ? new AffineMap(minimum, range, Direction.Benefit, options.Beyond)
            : new AffineMap(maximum, -range, Direction.Benefit, options.Beyond);
    }
}
