using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// MARCOS: the utility of a row relative to the ideal row, which has the best value of each column, and to the anti-ideal row, which has the worst.
/// </summary>
/// <remarks>
/// The utility functions of the textbook reduce to f = S (A + B) / (A^2 + A B + B^2), where S, A and B are the sums of the row, the anti-ideal and
/// the ideal: the form used here, which is defined where A is 0. Columns may be raw; benefits must be 0 or more and costs above 0.
/// Source: Stevic, Pamucar, Puska and Chatterjee (2020), Computers and Industrial Engineering 140, 106231, equations 1 to 13.
/// </remarks>
public sealed class Marcos : IRankingDomain
{
    private const string Why = "The ratios of MARCOS are";

    internal static MethodDescription Description { get; } = new("MARCOS: utility relative to the ideal and the anti-ideal row.")
    {
        Formula = "n = x / best, or best / x for a cost; S = sum w n; K+ = S / S_ideal, K- = S / S_anti; f+ = K- / (K+ + K-), f- = K+ / (K+ + K-); "
            + "score = (K+ + K-) / (1 + (1 - f+) / f+ + (1 - f-) / f-)",
        Source = "Stevic, Pamucar, Puska and Chatterjee (2020), Computers and Industrial Engineering 140, 106231",
        Conventions = ["MARCOS with the best and the worst observed values of the scope as ideal and anti-ideal."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Demand.Met(Demand.Ratios(columns, weights, Why));
        var (best, cost) = BestRatios.Frame(columns);
        var ends = ColumnEnds.Of(columns, ScaleEnds.Observed);
        var score = new double[1];
        new RowBlock(ends.Worst, columns.Count, 1, 1).Map(score, new RatioSum(weights.ToArray(), new BestRatios(best, cost)));
        return RankingFrame.Computed(columns, ("weight", weights.ToArray()), ("best", best), ("cost", cost), ("anti-ideal-sum", score));
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        DoubleDouble ideal = default, anti = frame["anti-ideal-sum"][0];
        foreach (var weight in frame["weight"]) ideal += weight;
        var utility = (anti + ideal) / (anti * anti + anti * ideal + ideal * ideal);
        double[] weights = [.. frame["weight"].Select(weight => (weight * utility).ToDouble())];
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
