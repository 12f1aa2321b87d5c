using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// SPOTIS: one less the weighted mean distance of a row from the ideal solution, in shares of given bounds. As the bounds do not depend on the
/// rows, no row that is added or taken away reverses the ranks of others.
/// </summary>
/// <remarks>
/// The ideal solution has the best bound of each indicator. An expected solution point is given as targets: an indicator with direction
/// <see cref="Direction.Target"/> (or <see cref="Direction.Interval"/>) has its distance from there, in shares of its bounds. Values beyond the bounds are
/// declined; in new rows they count on. Source: Dezert, Tchamova, Han and Tacnet (2020), The SPOTIS rank reversal free method for multi-criteria
/// decision-making support, FUSION 2020, equations 1 to 3.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Spotis(SpotisOptions options) : IRanking
{
    internal static MethodDescription Description { get; } = new("SPOTIS: distance from the ideal solution within given bounds, free of rank reversal.")
    {
        Formula = "d = |x - best| / (upper - lower); score = 1 - sum w d",
        Source = "Dezert, Tchamova, Han and Tacnet (2020), FUSION 2020, The SPOTIS rank reversal free method",
        Conventions = ["SPOTIS as 1 less the mean distance, with the bounds 0 and 1, unless the option scale says otherwise."],
        Claims = [MethodClaim.ReplicationInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var ends = ColumnEnds.Measurable(columns, options.Scale);
        double[] worst = [.. columns.Select((column, j) => Worst(column, ends.Worst[j]))];
        return RankingFrame.Computed(columns, ("weight", weights.ToArray()), ("best", ends.Best), ("worst", worst));
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var distance = new ShareSum([.. frame["weight"]], new RangeShares(frame["best"], frame["worst"]));
        var score = new LinearRow<ShareSum>(distance, 1, -1);
        return (rows, scores) => rows.Map(scores, score);
    }

    // A distance from a target is counted in shares of the whole range, wherever in it the target lies.
    private double Worst(IndicatorColumn column, double worst) => options.Scale == ScaleEnds.Bounds && ColumnEnds.IsOfDistances(column)
        ? column.OnScale(column.Indicator.Bounds!.Maximum - column.Indicator.Bounds.Minimum)
        : worst;
}
