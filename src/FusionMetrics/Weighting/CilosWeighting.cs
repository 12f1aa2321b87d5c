using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// CILOS weights (criterion impact loss): an indicator weighs the more, the less of it is lost where other indicators are at their best.
/// </summary>
/// <remarks>
/// <para>
/// With P_ij the loss of j, in proportion to its best, in the row in which i is at its best, weights q solve F q = 0, sum q = 1, where F is P with
/// -sum_i P_ij on the diagonal. F q = 0 says that q is the stationary distribution of a Markov chain which goes from j to i at the rate P_ij: it
/// is computed as that, without a subtraction. The published step of dividing columns by their sums cancels in P.
/// </para>
/// <para>
/// Where several rows share the best of an indicator, P_ij is the mean over them, so that the order of the rows does not matter. Costs become
/// min z / z first. A constant indicator, whose column of P is 0 and which would take the whole weight, is left out and has weight 0; where all
/// of a subsystem are constant, they share the weight equally. Indicators that vary but lose nothing wherever another is at its best take the
/// whole weight, and share it equally; a warning says so. Benefits must be 0 or more and costs above 0. Source: Zavadskas and Podvezko (2016),
/// International Journal of Information Technology and Decision Making 15(2), 267-283; Mirkin (1974), Group Choice.
/// </para>
/// </remarks>
public sealed class CilosWeighting : IWeighting
{
    internal static MethodDescription Description { get; } = new("Weights by what indicators lose where others are at their best.")
    {
        Formula = "P_ij = 1 - z_(k_i) j / max z_j, k_i the row with the best of i, costs as min z / z; F = P - diag(sum_i P_ij); F q = 0, sum q = 1",
        Source = "Zavadskas and Podvezko (2016), International Journal of Information Technology and Decision Making 15(2), 267-283",
        Conventions =
        [
            "Where several rows share the best of an indicator, losses are the mean over them.",
            "A constant indicator is left out and has weight 0; where all of a subsystem are constant, equal weights.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant, MethodClaim.ConstantsWeighNothing],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns) => Declined(columns, "CILOS weights") ?? Shares.OfVarying(columns, Measure, "impact_loss");

    internal static WeightingOutcome? Declined(IndicatorMatrix columns, string weights)
        => ColumnLimits.Negative(columns, weights) ?? ColumnLimits.NotPositive(columns, $"Costs under {weights}", c => c.Direction == Direction.Cost);

    internal static Amounts Measure(IndicatorMatrix columns)
    {
        var losses = new ImpactLosses(columns).Means();
        double[] total = [.. Enumerable.Range(0, columns.Count).Select(j => TotalLoss(losses, j))];
        if (columns.Count > 1 && total.Any(loss => loss == 0)) return LosingNothing(columns, total);
        // From j to i at the rate of the loss of j where i is at its best. There is one answer: no two indicators could hold on to all of it
        // but those that lose nothing.
        var rates = columns.Select((_, j) => losses.Select(row => row[j]).ToArray()).ToArray();
        return new([.. StationaryDistribution.Of(rates)!.Select(share => share.ToDouble())], total);
    }

    private static double TotalLoss(DoubleDouble[][] losses, int column)
    {
        var total = DoubleDouble.Zero;
        foreach (var row in losses) total += row[column];
        return total.ToDouble();
    }

    private static Amounts LosingNothing(IndicatorMatrix columns, double[] losses)
    {
        var codes = string.Join(", ", columns.Where((_, j) => losses[j] == 0).Select(c => c.Indicator.Code));
        return new([.. losses.Select(loss => loss == 0 ? 1.0 : 0)], losses)
        {
            Warning = WeightingRules.NothingLost.Says(
                $"Wherever another indicator is at its best, so is {codes}: by the CILOS formula what loses nothing takes the whole weight, shared equally."),
        };
    }
}
