using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// The Mazziotta-Pareto index: the mean of standardised values less a penalty for unbalanced rows, M - S cv with cv = S / M. Values are standardised here, to
/// mean 100 and standard deviation 10 over the scope, and costs turned: columns may be raw or normalised by any affine map.
/// </summary>
/// <remarks>
/// Standard deviations divide by n, of rows for a column and of indicators for a row. With weights, M and S are the weighted mean and deviation. A constant
/// column has the value 100. The index is not monotone: a row loses by getting better in a column in which it is above 1.5 M + S^2 / (2 M). A row of
/// the scope whose M is 0 or below has no penalty and is declined; a new one has no score. Scores of another scope are not comparable: use <c>ampi</c> for that.
/// Source: De Muro, Mazziotta and Pareto (2011), Social Indicators Research 104, 1-18; Mazziotta and Pareto (2013), Rivista Italiana di
/// Economia Demografia e Statistica 67(2), 67-80; weights: Mazziotta and Pareto (2022), the same 76(4), 17-26.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Mpi(MpiOptions options) : IRankingDomain
{
    private const double UnitDeviation = 10;

    internal static MethodDescription Description { get; } = new("The Mazziotta-Pareto index: mean of standardised values less a penalty for unbalanced rows.")
    {
        Formula = "z = 100 +- 10 (x - mean) / sd; M = sum w z, S^2 = sum w (z - M)^2; score = M - S^2 / M",
        Source = "De Muro, Mazziotta and Pareto (2011), Social Indicators Research 104, 1-18; Mazziotta and Pareto (2013), RIEDS 67(2), 67-80",
        Conventions =
        [
            "MPI with standard deviations that divide by n; its own standardisation to mean 100 and deviation 10 over the scope.",
            "With polarity negative the score is 200 less the index, so that larger is better.",
        ],
        Claims =
        [
            MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant, MethodClaim.TakesMissing, MethodClaim.PenalisesImbalance,
        ],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        double[] deviation = [.. columns.Select(c => c.Direction == Direction.Benefit ? Deviation(c) : -Deviation(c))];
        return PenalisedMean.Fit(columns, weights, [.. columns.Select(c => c.Statistics.Mean)], deviation, UnitDeviation, options.Polarity);
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame) => PenalisedMean.Prepare(frame, UnitDeviation, options.Polarity);

    /// <inheritdoc/>
    string? IRankingDomain.WhyUndefined(RankingFrame frame, RowBlock row, IReadOnlyList<string> codes) => PenalisedMean.WhyUndefined(frame, row, UnitDeviation, options.Polarity);

    private static double Deviation(IndicatorColumn column)
    {
        if (column.Statistics.IsConstant) return 0;
        // Where no number holds the distance of two values, the frame is declined.
        if (double.IsInfinity(column.Statistics.Maximum - column.Statistics.Minimum)) return double.PositiveInfinity;
        var scatter = ColumnScatter.Of(column);
        return scatter.Population.ToDouble() / scatter.Scale;
    }
}
