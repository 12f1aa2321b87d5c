using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// MAIRCA: the gap between the theoretical and the real weight of a row. Each of N rows has the weight w / N in a column if it is best there. The score
/// is the real weight, so that larger is better: sum w / N less the gaps Q of the textbook.
/// </summary>
/// <remarks>
/// Columns may be raw: their range is taken here, and a constant column has neither weight nor gap. The rows are equally preferred beforehand.
/// Source: Gigovic, Pamucar, Bajic and Milicevic (2016), Sustainability 8, 372, steps 2 to 6.
/// </remarks>
public sealed class Mairca : IRanking
{
    internal static MethodDescription Description { get; } = new("MAIRCA: real weight, of the theoretical weight that each row has beforehand.")
    {
        Formula = "n = (x - worst) / (best - worst); score = sum (w / N) n = sum w / N - Q, Q = sum (w / N) (1 - n)",
        Source = "Gigovic, Pamucar, Bajic and Milicevic (2016), Sustainability 8, 372",
        Conventions = ["MAIRCA as the real weight, 1/N less the gap Q, with all N rows of the scope equally preferred."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var ends = ColumnEnds.Measurable(columns);
        return RankingFrame.Computed(columns, ("weight", weights.ToArray()), ("best", ends.Best), ("worst", ends.Worst), ("rows", [columns.RowCount]));
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var rows = frame["rows"][0];
        var score = new ShareSum([.. frame["weight"].Select(weight => weight / rows)], new RangeShares(frame["worst"], frame["best"]));
        return (block, scores) => block.Map(scores, score);
    }
}
