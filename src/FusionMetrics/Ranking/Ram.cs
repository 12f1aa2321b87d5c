using System.Runtime.Intrinsics;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>RAM, the root assessment method: the (2 + S-)-th root of 2 + S+, for the sums S+ of the benefits and S- of the costs of a row.</summary>
/// <remarks>
/// Values are shares of the sum of the column, so columns may be raw, and must be 0 or more. Source: Sotoudeh-Anvari (2023), Journal of Cleaner Production
/// 423, 138695, equations 1 to 4.
/// </remarks>
public sealed class Ram : IRankingDomain
{
    private const string Why = "The shares of RAM are";

    internal static MethodDescription Description { get; } = new("RAM: the root assessment of benefits and costs.")
    {
        Formula = "r = x / sum x; S+ = sum w r over benefits, S- over costs; score = (2 + S+)^(1 / (2 + S-))",
        Source = "Sotoudeh-Anvari (2023), Journal of Cleaner Production 423, 138695",
        Claims = [MethodClaim.UnitInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Demand.Met(Demand.NotNegative(columns, weights, Why));
        return RankingFrame.Computed(columns, ("benefit-weight", columns.Only(Direction.Benefit, weights)), ("cost-weight", columns.Only(Direction.Cost, weights)),
            ("sum", [.. columns.Select(c => c.Statistics.Sum.ToDouble())]));
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var assessment = new RootAssessment(new QuotientSum(frame["benefit-weight"], frame["sum"]), new QuotientSum(frame["cost-weight"], frame["sum"]));
        var score = new Within<RootAssessment>(assessment, Limits(frame));
        return (rows, scores) => rows.Map(scores, score);
    }

    /// <inheritdoc/>
    string? IRankingDomain.WhyUndefined(RankingFrame frame, RowBlock row, IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return Limits(frame).Why(row, codes, Why);
    }

    private static ValueLimits Limits(RankingFrame frame)
        => ValueLimits.NotNegative([.. frame["benefit-weight"].Zip(frame["cost-weight"], (benefit, cost) => benefit + cost)]);

    private readonly struct RootAssessment(QuotientSum benefits, QuotientSum costs) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var two = Vector512.Create(2.0);
            return Power.Of(two + benefits.Of(rows), Vector512<double>.One / (two + costs.Of(rows)));
        }
    }
}
