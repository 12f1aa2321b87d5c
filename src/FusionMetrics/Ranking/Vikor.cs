using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// VIKOR (多准则妥协解): the compromise between S, the weighted distance of a row from the best values, and R, the largest of its weighted
/// distances. The score is 1 - Q, so that larger is better: 1 for a row that is best by S and by R, 0 for one that is worst by both.
/// </summary>
/// <remarks>
/// Distances are shares of the range of the column: the column may be raw, and a constant one has distance 0. Where S (or R) is the same for
/// all rows, within 1e-14, its part of Q is 0. Over the rows of a result, <see cref="VikorCompromise"/> finds the compromise set.
/// Source: Opricovic (1998); Opricovic and Tzeng (2004), European Journal of Operational Research 156, 445-455, section 2.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Vikor(VikorOptions options) : IRanking
{
    internal static MethodDescription Description { get; } = new("VIKOR: the compromise between group utility and individual regret, as 1 - Q.")
    {
        Formula = "d = (best - x) / (best - worst); S = sum w d, R = max w d; Q = v (S - S*) / (S- - S*) + (1 - v) (R - R*) / (R- - R*); score = 1 - Q",
        Source = "Opricovic and Tzeng (2004), European Journal of Operational Research 156, 445-455",
        Conventions =
        [
            "VIKOR as 1 - Q, with the best and worst values, and the least and largest S and R, over the scope.",
            "Where S or R is the same for all rows of the scope, its part of Q is 0.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var ends = ColumnEnds.Measurable(columns);
        var measures = new VikorScoring(weights.ToArray(), ends.Best, ends.Worst);
        var (s, r) = (columns.FiguresOf(measures.S), columns.FiguresOf(measures.R));
        return RankingFrame.Computed(columns, ("weight", weights.ToArray()), ("best", ends.Best), ("worst", ends.Worst),
            ("s", [s.Minimum, s.Maximum]), ("r", [r.Minimum, r.Maximum])) with
        {
            Diagnostics = ends.Coincide ? [Alike.In(columns, "every score is 1")] : [],
        };
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new VikorScoring(frame).Scoring(options.V);
    }

    /// <summary>S, R and Q of rows: what the compromise set is found from.</summary>
    /// <param name="frame">What <see cref="Fit"/> learned, or a copy of it.</param>
    /// <param name="rows">The rows, with the columns in the order of <see cref="Fit"/>.</param>
    /// <returns>The measures, one of each a row. The less the better.</returns>
    public VikorMeasures Measure(RankingFrame frame, RowBlock rows)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new VikorScoring(frame).Measure(rows, options.V);
    }
}
