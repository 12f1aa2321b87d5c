using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// MEREC weights (method based on the removal effects of criteria): an indicator weighs the more, the more the overall performance of the rows
/// changes where it is left out.
/// </summary>
/// <remarks>
/// <para>
/// With a_ij = |ln(min z_j / z_ij)| for a benefit and |ln(z_ij / max z_j)| for a cost, and m indicators, the performance of a row is
/// S_i = ln(1 + sum_j a_ij / m), and what leaving j out changes is S_i - S'_ij = ln(1 + a_ij / (m + sum_(k != j) a_ik)): taken so, a small effect
/// keeps all its digits, which a difference of two logarithms loses.
/// </para>
/// <para>
/// Values must be above 0. m counts all indicators of the subsystem, constant ones too. A constant indicator has weight 0; where all are constant,
/// they share the weight equally. Source: Keshavarz-Ghorabaee, Amiri, Zavadskas, Turskis and Antucheviciene (2021), Symmetry 13(4), 525,
/// equations 1 to 6.
/// </para>
/// </remarks>
public sealed class MerecWeighting : IWeighting
{
    internal static MethodDescription Description { get; } = new("Weights by what leaving an indicator out changes.")
    {
        Formula = "S_i = ln(1 + (1/m) sum_j |ln n_ij|), S'_ij the same without j, E_j = sum_i |S'_ij - S_i|, w = E / sum E; n = min z / z, for a cost z / max z",
        Source = "Keshavarz-Ghorabaee, Amiri, Zavadskas, Turskis and Antucheviciene (2021), Symmetry 13(4), 525",
        Conventions =
        [
            "Linear ratios with direction and natural logarithms; values of 0 or below are declined.",
            "A constant indicator has weight 0 and counts in m; where all of a subsystem are constant, equal weights.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant, MethodClaim.ConstantsWeighNothing, MethodClaim.NeedsPositive],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns)
        => ColumnLimits.NotPositive(columns, "MEREC weights", _ => true) ?? Shares.OfVarying(columns, varying => Measure(varying, columns.Count), "removal_effect");

    private static Amounts Measure(IndicatorMatrix columns, int indicators)
    {
        var kernel = new RemovalEffects([.. columns.Select(Best)], [.. columns.Select(c => c.Direction == Direction.Cost)], indicators);
        double[] effects = [.. columns.Collect(new Effects(kernel)).Select(sum => sum.ToDouble())];
        return new(effects, effects);
    }

    // What the ratios of a column are taken to: the least of a benefit, the largest of a cost.
    private static double Best(IndicatorColumn column) => column.Direction == Direction.Cost ? column.Statistics.Maximum : column.Statistics.Minimum;

    private sealed class Effects(RemovalEffects kernel) : IRowStatistic<DoubleDouble[]>
    {
        public DoubleDouble[] Collect(RowBlock rows) => kernel.SumsOver(rows.Values, rows.Stride, rows.Rows);

        public DoubleDouble[] Merge(DoubleDouble[] left, DoubleDouble[] right) => [.. left.Zip(right, (a, b) => a + b)];
    }
}
