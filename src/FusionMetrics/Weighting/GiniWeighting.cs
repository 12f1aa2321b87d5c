using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// Gini weights (基尼系数赋权法): an indicator weighs in proportion to the Gini coefficient of its values: the more unevenly they are spread over
/// the rows, the more.
/// </summary>
/// <remarks>
/// The coefficient is taken from sorted values, in twice the precision, so that one of little spread keeps its digits. It has a meaning only for
/// values of 0 or more: negative ones are declined. A constant indicator has weight 0; where all of a subsystem are constant, they share the
/// weight equally. Missing values are left out. Holds one column at a time. Source: Gini (1912), Variabilità e mutabilità; as weights
/// in Bączkiewicz et al. (2021), Information Technology for Management, Springer, 143-165.
/// </remarks>
public sealed class GiniWeighting : IWeighting
{
    internal static MethodDescription Description { get; } = new("Weights in proportion to the Gini coefficients of the columns.")
    {
        Formula = "G = sum_i sum_k |z_i - z_k| / (2 N^2 mean z), w = G / sum G",
        Source = "Gini (1912), Variabilità e mutabilità; Bączkiewicz et al. (2021), Information Technology for Management, 143-165",
        Conventions =
        [
            "Gini coefficients over all N^2 pairs, without the correction N / (N - 1); negative values are declined.",
            "A constant indicator has weight 0; where all of a subsystem are constant, equal weights.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant, MethodClaim.ConstantsWeighNothing, MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns)
        => ColumnLimits.Negative(columns, "Gini weights") ?? Shares.OfVarying(columns, Measure, "gini");

    private static Amounts Measure(IndicatorMatrix columns)
    {
        double[] coefficients = [.. columns.Select(column => Coefficient(column.InAnyUnit))];
        return new(coefficients, coefficients);
    }

    private static double Coefficient(IndicatorColumn column)
    {
        var values = column.ToArray();
        Ordering.Sort(values);
        return GiniCoefficient.Of(values);
    }
}
