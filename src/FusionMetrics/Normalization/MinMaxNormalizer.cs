using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>
/// Min-max normalisation (极差标准化) with direction, without any shift unless one is asked for: z = (x - min) / (max - min) for a benefit,
/// z = (max - x) / (max - min) for a cost; then onto the range <see cref="MinMaxOptions.To"/>. All normalised columns are benefits.
/// </summary>
/// <remarks>
/// A constant column maps to the lower end of the range: it tells nothing. The bounds are those of the scope, or the indicator's own where
/// the scope is fixed. Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 5.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class MinMaxNormalizer(MinMaxOptions options) : INormalizer
{
    internal static MethodDescription Description { get; } = new("Min-max with direction; no shift unless one is asked for.")
    {
        Formula = "benefit: z = (x - min) / (max - min); cost: z = (max - x) / (max - min); to [a, b]: a + (b - a) z",
        Source = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 5",
        Conventions = ["Min-max over the scope, an affine map; no translation unless the recipe names a shift or another range.", "A constant indicator maps to 0, or to the worst end of that range."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant, MethodClaim.TakesBounds],
    };

    /// <inheritdoc/>
    public ColumnMap Fit(IndicatorColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return BoundedMap.Of(column, new Bounds(column.Statistics.Minimum, column.Statistics.Maximum), options.To, options.Beyond, options.Shift);
    }
}
