using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>
/// Coefficient of variation weights (变异系数法): an indicator weighs in proportion to the standard deviation of its values divided by
/// their mean.
/// </summary>
/// <remarks>
/// A ratio to the mean has a meaning only for values of 0 or more: negative ones are declined. A constant indicator has weight 0; where all of
/// a subsystem are constant, they share the weight equally. Missing values are left out. Source: Pearson (1896), Philosophical Transactions
/// A 187, 253-318, for the coefficient; as weights in Shuai et al. (2012), CCDC 2012, 3889-3892.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class CoefficientOfVariationWeighting(CoefficientOfVariationOptions options) : IWeighting
{
    internal static MethodDescription Description { get; } = new("Weights in proportion to the coefficients of variation of the columns.")
    {
        Formula = "w = v / sum v, v = s / mean z, s the standard deviation of z",
        Source = "Pearson (1896), Philosophical Transactions A 187, 253-318; Shuai et al. (2012), CCDC 2012, 3889-3892",
        Conventions =
        [
            "Standard deviations divided by n unless the option divisor says otherwise; negative values are declined.",
            "A constant indicator has weight 0; where all of a subsystem are constant, equal weights.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant, MethodClaim.ConstantsWeighNothing, MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns)
        => ColumnLimits.Negative(columns, "Coefficients of variation") ?? Shares.OfVarying(columns, Measure, "variation");

    private Amounts Measure(IndicatorMatrix columns)
    {
        double[] variations = [.. columns.Select(column => Variation(ColumnScatter.Of(column.InAnyUnit)))];
        return new(variations, variations);
    }

    private double Variation(ColumnScatter scatter) => (options.Divisor.Of(scatter) / scatter.Mean).ToDouble();
}
