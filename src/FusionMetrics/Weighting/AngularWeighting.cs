using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// Angular weights (夹角法): an indicator weighs in proportion to the angle between its column and a column of equal values.
/// </summary>
/// <remarks>
/// The tangent of that angle is the coefficient of variation, with n as the divisor: taken so, a small angle keeps all its digits, which an
/// arc cosine near 1 loses. Negative values are declined. A constant indicator has weight 0; where all of a subsystem are constant, they share
/// the weight equally. Missing values are left out. Source: Shuai, Zongzhun, Yongji and Lei (2012), A new angular method to determine the
/// objective weights, CCDC 2012, 3889-3892.
/// </remarks>
public sealed class AngularWeighting : IWeighting
{
    internal static MethodDescription Description { get; } = new("Weights in proportion to the angle between a column and a column of equal values.")
    {
        Formula = "w = a / sum a, cos a = sum p / sqrt(N sum p^2) with p = z / sum z; a = arctan(s / mean z)",
        Source = "Shuai, Zongzhun, Yongji and Lei (2012), CCDC 2012, 3889-3892",
        Conventions =
        [
            "Angles of the columns as they are, costs not turned; negative values are declined.",
            "A constant indicator has weight 0; where all of a subsystem are constant, equal weights.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant, MethodClaim.ConstantsWeighNothing, MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns)
        => ColumnLimits.Negative(columns, "Angular weights") ?? Shares.OfVarying(columns, Measure, "angle");

    private static Amounts Measure(IndicatorMatrix columns)
    {
        double[] angles = [.. columns.Select(column => Angle(ColumnScatter.Of(column.InAnyUnit)))];
        return new(angles, angles);
    }

    private static double Angle(ColumnScatter scatter) => Arctangent.Of(scatter.Population / scatter.Mean).ToDouble();
}
