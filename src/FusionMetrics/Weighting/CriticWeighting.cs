using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// CRITIC weights (客观赋权法, criteria importance through intercriteria correlation): an indicator weighs the more, the more its values deviate
/// and the less they are correlated with those of the others.
/// </summary>
/// <remarks>
/// <para>
/// Costs are turned before correlations are taken, so that r = 1 means that two indicators call the same rows good. Correlations are kept to about
/// 30 digits: one less a correlation near 1 loses nothing.
/// </para>
/// <para>
/// A constant indicator has weight 0 and takes no part in the sums of the others; where all of a subsystem are constant, they share the weight
/// equally. Where all that vary are perfectly correlated, every conflict is 0, and they weigh in proportion to their deviations, which is what
/// the weights tend to as equal correlations tend to 1; a warning says so. Any values will do. Source: Diakoulaki, Mavrotas and Papayannakis
/// (1995), Computers and Operations Research 22(7), 763-770, equations 1 to 4; with distance correlation Krishnan, Kasim, Hamid and Ghazali
/// (2021), Symmetry 13(6), 973.
/// </para>
/// </remarks>
/// <param name="options">The options.</param>
public sealed class CriticWeighting(CriticOptions options) : IWeighting
{
    // What rounding leaves of one less a correlation of 1: far below any that two different columns of doubles have by chance.
    private const double Nothing = 1e-27;

    internal static MethodDescription Description { get; } = new("Weights by standard deviation and lack of correlation.")
    {
        Formula = "C_j = s_j sum_k (1 - r_jk), w = C / sum C; s the standard deviation of (z - min z) / (max z - min z), r the correlation, costs turned",
        Source = "Diakoulaki, Mavrotas and Papayannakis (1995), Computers and Operations Research 22(7), 763-770; Krishnan et al. (2021), Symmetry 13(6), 973",
        Conventions =
        [
            "Costs are turned before they are correlated; deviations are those of min-max values unless the option scale says otherwise.",
            "A constant indicator has weight 0 and is correlated with nothing; where all of a subsystem are constant, equal weights.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant, MethodClaim.ConstantsWeighNothing],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns) => Shares.OfVarying(columns, Measure, "standard_deviation", "conflict");

    private Amounts Measure(IndicatorMatrix columns)
    {
        var deviations = StandardDeviationWeighting.Deviations(columns, options.Scale, DeviationDivisor.N);
        var conflicts = Conflicts(columns);
        // In a unit in which no product over- or underflows.
        var unit = Scaling.ToNear1(deviations.Max());
        double[] information = [.. deviations.Zip(conflicts, (s, conflict) => s * unit * conflict)];
        if (information.Length == 1 || information.Any(c => c > 0)) return new(information, deviations, conflicts);
        return new(deviations, deviations, conflicts) { Warning = Correlated(columns) };
    }

    private double[] Conflicts(IndicatorMatrix columns)
    {
        var correlations = Correlations.Of(columns, options.Correlation);
        var conflicts = new double[columns.Count];
        for (var j = 0; j < conflicts.Length; j++)
        {
            var sum = DoubleDouble.Zero;
            for (var k = 0; k < conflicts.Length; k++)
            {
                var conflict = 1 - Turned(columns, j, k) * correlations[j][k];
                if (conflict.High > Nothing) sum += conflict;
            }
            conflicts[j] = sum.ToDouble();
        }
        return conflicts;
    }

    // Distances do not change where a column is turned.
    private double Turned(IndicatorMatrix columns, int j, int k)
        => options.Correlation == CorrelationMeasure.Distance || columns[j].Direction == columns[k].Direction ? 1 : -1;

    private static Diagnostic Correlated(IndicatorMatrix columns) => WeightingRules.PerfectlyCorrelated.Says(
        $"{string.Join(", ", columns.Select(c => c.Indicator.Code))} are perfectly correlated, so that CRITIC finds no conflict between them: they weigh in proportion "
        + "to their standard deviations.");
}
