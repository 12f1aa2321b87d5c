using System.Runtime.Intrinsics;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// COPRAS: the sum of the benefits of a row, S+, and a part that falls with the sum of its costs, S-. The score is the utility, relative to the best row of
/// the scope: 1 is that row.
/// </summary>
/// <remarks>
/// Values are shares of the sum of the column, so columns may be raw, and must be 0 or more; a row whose costs are all 0 is declined, because the
/// part of the costs is in proportion to 1 / S-. Without cost columns the score is S+ alone. Less cost never scores less.
/// Source: Zavadskas, Kaklauskas and Sarka (1994), Technological and Economic Development of Economy 1, 131-139.
/// </remarks>
public sealed class Copras : IRankingDomain
{
    private const string Why = "The shares of COPRAS are";

    internal static MethodDescription Description { get; } = new("COPRAS: complex proportional assessment of benefits and costs.")
    {
        Formula = "r = x / sum x; S+ = sum w r over benefits, S- over costs; Q = S+ + (sum S-) / (S- sum 1 / S-); score = Q / max Q",
        Source = "Zavadskas, Kaklauskas and Sarka (1994), Technological and Economic Development of Economy 1, 131-139",
        Conventions = ["COPRAS relative to the best row of the scope."],
        Claims = [MethodClaim.UnitInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Demand.Met(Demand.NotNegative(columns, weights, Why));
        var (benefit, cost) = (columns.Only(Direction.Benefit, weights), columns.Only(Direction.Cost, weights));
        double[] sums = [.. columns.Select(c => c.Statistics.Sum.ToDouble())];
        double[] costs = CostsOf(columns, cost, sums);
        var best = columns.FiguresOf(new Significance(new QuotientSum(benefit, sums), new QuotientSum(cost, sums), costs[0], costs[1])).Maximum;
        return RankingFrame.Computed(columns, ("benefit-weight", benefit), ("cost-weight", cost), ("sum", sums), ("costs", costs), ("best", [best]));
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (sums, costs, best) = (frame["sum"], frame["costs"], frame["best"][0]);
        var significance = new Significance(new QuotientSum(frame["benefit-weight"], sums), new QuotientSum(frame["cost-weight"], sums), costs[0], costs[1]);
        var utility = new Within<Utility>(new Utility(significance, best), Limits(frame));
        return (rows, scores) => rows.Map(scores, utility);
    }

    /// <inheritdoc/>
    string? IRankingDomain.WhyUndefined(RankingFrame frame, RowBlock row, IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(codes);
        if (Limits(frame).Why(row, codes, Why) is { } why) return why;
        var costs = new double[1];
        row.Map(costs, new QuotientSum(frame["cost-weight"], frame["sum"]));
        return frame["costs"][1] == 0 || costs[0] != 0 ? null
            : $"{string.Join(", ", codes.Where((_, column) => frame["cost-weight"][column] > 0).Select(code => $"'{code}'"))} are 0, and COPRAS divides by the sum of the costs of a row.";
    }

    private static ValueLimits Limits(RankingFrame frame)
        => ValueLimits.NotNegative([.. frame["benefit-weight"].Zip(frame["cost-weight"], (benefit, cost) => benefit + cost)]);

    // The least S-, and sum S- / sum (least S- / S-): 0 and 0 where no cost weighs anything.
    private static double[] CostsOf(IndicatorMatrix columns, double[] cost, double[] sums)
    {
        var sum = new QuotientSum(cost, sums);
        var figures = columns.FiguresOf(sum);
        if (figures.Maximum == 0) return [0, 0];
        if (figures.Minimum == 0) throw new FusionMetricsException(RankingRules.NoCosts.Says(
            $"COPRAS divides by the costs of a row, but in some row all of {string.Join(", ", columns.Where((_, j) => cost[j] > 0).Select(c => c.Indicator.Code))} are 0. "
            + "Use normalization min-max, or another ranking, such as topsis."));
        var reciprocals = columns.FiguresOf(new LeastOverSum(sum, figures.Minimum));
        return [figures.Minimum, (figures.Sum / reciprocals.Sum).ToDouble()];
    }

    private readonly struct LeastOverSum(QuotientSum sum, double least) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows) => Vector512.Create(least) / sum.Of(rows);
    }

    private readonly struct Significance(QuotientSum benefits, QuotientSum costs, double leastCost, double part) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var sum = benefits.Of(rows);
            if (part == 0) return sum;
            var cost = costs.Of(rows);
            return (sum + Vector512.Create(part) * (Vector512.Create(leastCost) / cost)) | Vector512.Equals(cost, Vector512<double>.Zero);
        }
    }

    // Where all benefits are 0 and there are no costs, all rows are as good as the best.
    private readonly struct Utility(Significance significance, double best) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows) => best == 0 ? Vector512<double>.One : significance.Of(rows) / Vector512.Create(best);
    }
}
