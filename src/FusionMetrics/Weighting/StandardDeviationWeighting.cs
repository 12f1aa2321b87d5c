using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>
/// Standard deviation weights (标准离差法): an indicator weighs in proportion to the standard deviation of its values, on the scale of
/// its range or as they are.
/// </summary>
/// <remarks>
/// A constant indicator has weight 0; where all of a subsystem are constant, they share the weight equally. Any values will do. Missing values
/// are left out. Source: Diakoulaki, Mavrotas and Papayannakis (1995), Computers and Operations Research 22(7), 763-770, where it is the
/// standard deviation method beside CRITIC.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class StandardDeviationWeighting(StandardDeviationOptions options) : IWeighting
{
    internal static MethodDescription Description { get; } = new("Weights in proportion to the standard deviations of the columns.")
    {
        Formula = "w = s / sum s, s the standard deviation of (z - min z) / (max z - min z), or of z",
        Source = "Diakoulaki, Mavrotas and Papayannakis (1995), Computers and Operations Research 22(7), 763-770",
        Conventions =
        [
            "Standard deviations on the scale of each column's range unless the option scale says otherwise; divided by n unless the option divisor does.",
            "A constant indicator has weight 0; where all of a subsystem are constant, equal weights.",
        ],
        Claims =
        [
            MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant, MethodClaim.ConstantsWeighNothing,
            MethodClaim.TakesMissing,
        ],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns) => Shares.OfVarying(columns, Measure, "standard_deviation");

    private Amounts Measure(IndicatorMatrix columns)
    {
        var deviations = Deviations(columns, options.Scale, options.Divisor);
        return new(deviations, deviations);
    }

    /// <summary>The standard deviations of columns none of which is constant.</summary>
    internal static double[] Deviations(IndicatorMatrix columns, DeviationScale scale, DeviationDivisor divisor)
        => [.. columns.Select(column => scale == DeviationScale.Range ? OfRange(column, divisor) : OfValues(column, divisor))];

    private static double OfRange(IndicatorColumn column, DeviationDivisor divisor)
    {
        var scatter = ColumnScatter.Of(column.InAnyUnit);
        return (divisor.Of(scatter) / scatter.Range).ToDouble();
    }

    private static double OfValues(IndicatorColumn column, DeviationDivisor divisor)
    {
        var scatter = ColumnScatter.Of(column);
        var deviation = divisor.Of(scatter).ToDouble() / scatter.Scale;
        if (double.IsFinite(deviation)) return deviation;
        throw new FusionMetricsException(WeightingRules.DeviationTooLarge.Says(
            $"The standard deviation of '{column.Indicator.Code}' is more than a double can hold. Use a larger unit, or scale: range.",
            new DiagnosticLocation { Column = column.Indicator.Code }));
    }
}
