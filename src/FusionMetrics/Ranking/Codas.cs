using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// CODAS, combinative distance-based assessment: rows are compared pairwise by their Euclidean distance E from the anti-ideal row, and where
/// these differ by tau or more by their taxicab distance T as well: H = sum over all rows k of (E - E_k) + psi (T - T_k).
/// </summary>
/// <remarks>
/// <para>Normalises by itself, linearly: x / max for a benefit, min / x for a cost, so that no value may be negative, and none of a cost 0, but where
/// the column weighs nothing. Use <c>normalization: none</c> for the published method; after min-max the largest value is 1 and nothing changes.</para>
/// <para>With the rows in the order of E and running totals of T, O(log n) a row. The scores of the rows within the scope sum to 0.</para>
/// <para>psi jumps at tau. So a row that is better in everything by a hair can score a little less, if its E comes to lie tau above that of a
/// row with a larger T. With tau 0 that cannot happen.</para>
/// <para>Source: Keshavarz Ghorabaee, Zavadskas, Turskis and Antucheviciene (2016), A new combinative distance-based assessment (CODAS) method
/// for multi-criteria decision-making, Economic Computation and Economic Cybernetics Studies and Research 50(3), equations 2 to 10.</para>
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Codas(CodasOptions options) : IRankingDomain
{
    private const string Why = "The ratios of CODAS are";

    internal static MethodDescription Description { get; } = new("Distances from the anti-ideal row, compared pairwise: Euclidean first, taxicab beyond a threshold.")
    {
        Formula = "r = x / max or min / x; v = w r; E, T = Euclidean and taxicab distance from the worst v; H = sum over k of (E - E_k) + psi (T - T_k), psi = 1 where |E - E_k| >= tau, else 0",
        Source = "Keshavarz Ghorabaee, Zavadskas, Turskis and Antucheviciene (2016), Economic Computation and Economic Cybernetics Studies and Research 50(3)",
        Conventions =
        [
            "CODAS normalises the columns it is given linearly, x / max or min / x; the anti-ideal is the worst observed over the scope.",
            "CODAS: the threshold is closed, |E - E_k| >= tau; where a row crosses it, one that is better in everything by a hair can score a little less.",
        ],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Demand.Met(Demand.Ratios(columns, weights, Why));
        var given = weights.ToArray();
        var distances = new CodasDistances(given, [.. columns.Select(column => column.Direction == Direction.Benefit ? 1.0 : -1)],
            [.. columns.Select((column, j) => given[j] == 0 ? 1 : Scale(column))], [.. columns.Select((column, j) => given[j] == 0 ? 0 : Worst(column))]);
        var (euclidean, taxicab) = (new double[columns.RowCount], new double[columns.RowCount]);
        columns.ForRows(distances.Euclidean, euclidean);
        columns.ForRows(distances.Taxicab, taxicab);
        // Rows at the same distance in the order of the other, so that the order of the rows changes no bit of a total.
        Array.Sort(taxicab, euclidean);
        var order = Enumerable.Range(0, euclidean.Length).OrderBy(i => euclidean[i]).ToArray();
        return RankingFrame.Computed(columns,
            ("weight", distances.Weights), ("direction", distances.Directions), ("scale", distances.Scales), ("anti-ideal", distances.AntiIdeal),
            ("euclidean", [.. order.Select(i => euclidean[i])]), ("taxicab", [.. order.Select(i => taxicab[i])]), ("tau", [options.Threshold]));
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame) => new CodasScoring(frame).Score;

    /// <inheritdoc/>
    string? IRankingDomain.WhyUndefined(RankingFrame frame, RowBlock row, IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return CodasDistances.LimitsOf(frame["weight"], frame["direction"]).Why(row, codes, Why);
    }

    private static double Scale(IndicatorColumn column)
        => column.Direction != Direction.Benefit ? column.Statistics.Minimum : column.Statistics.Maximum > 0 ? column.Statistics.Maximum : 1;

    private static double Worst(IndicatorColumn column)
        => column.Direction == Direction.Benefit ? column.Statistics.Minimum / Scale(column) : Scale(column) / column.Statistics.Maximum;
}
