using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// ARAS: the utility of a row relative to that of the optimal row, which has the best value of each column. 1 is the optimal row.
/// </summary>
/// <remarks>
/// Values (their reciprocals, for a cost) are shares of the sum of the column, the optimal row included. Columns may be raw; benefits must be 0 or
/// more and costs above 0. Source: Zavadskas and Turskis (2010), Technological and Economic Development of Economy 16, 159-172, equations 2 to 10.
/// </remarks>
public sealed class Aras : IRankingDomain
{
    private const string Why = "The ratios of ARAS are";

    internal static MethodDescription Description { get; } = new("ARAS: utility in shares of the optimal row.")
    {
        Formula = "y = x, or 1 / x for a cost; r = y / sum y with the optimal row 0 in the sum; S = sum w r; score = S / S_0",
        Source = "Zavadskas and Turskis (2010), Technological and Economic Development of Economy 16, 159-172",
        Conventions = ["ARAS with the best observed values of the scope as the optimal row."],
        Claims = [MethodClaim.UnitInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Demand.Met(Demand.Ratios(columns, weights, Why));
        var (best, cost) = BestRatios.Frame(columns);
        var ratios = new BestRatios(best, cost);
        // Relative to the optimal value, which has the ratio 1, the sum of the column is 1 more than that of the ratios of its rows.
        var share = new double[columns.Count];
        for (var j = 0; j < share.Length; j++) share[j] = weights[j] == 0 ? 0 : (weights[j] / (1 + ratios.SumOf(j, columns[j]))).ToDouble();
        return RankingFrame.Computed(columns, ("weight", weights.ToArray()), ("best", best), ("cost", cost), ("optimal-share", share));
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var optimal = DoubleDouble.Zero;
        foreach (var share in frame["optimal-share"]) optimal += share;
        double[] weights = [.. frame["optimal-share"].Select(share => (share / optimal).ToDouble())];
        var score = new Within<RatioSum>(new RatioSum(weights, new BestRatios(frame["best"], frame["cost"])), BestRatios.Limits(frame));
        return (rows, scores) => rows.Map(scores, score);
    }

    /// <inheritdoc/>
    string? IRankingDomain.WhyUndefined(RankingFrame frame, RowBlock row, IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return BestRatios.Limits(frame).Why(row, codes, Why);
    }
}
