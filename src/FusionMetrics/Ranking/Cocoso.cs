using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// CoCoSo: the combined compromise of three appraisals of a row, each made of the weighted sum S of its normalised values and the sum P of their powers:
/// relative to the sum over all rows, to the worst and to the best.
/// </summary>
/// <remarks>
/// Columns may be raw: n is taken here, 0 at the worst and 1 at the best value of the scope, and not below 0 for new rows; a constant column, and one
/// that weighs nothing, adds nothing. The second appraisal divides by the least S and P: where a row is worst in every column they are 0, and the data
/// are declined. Source: Yazdani, Zarate, Zavadskas and Turskis (2019), Management Decision 57, 2501-2519, equations 1 to 10.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Cocoso(CocosoOptions options) : IRanking
{
    // Beyond this the ratio to the worst row, or a product with it, is beyond the range of numbers.
    private const double MostTimesTheWorst = 1e300;

    internal static MethodDescription Description { get; } = new("CoCoSo: the combined compromise of weighted sums and weighted powers.")
    {
        Formula = "n = (x - worst) / (best - worst), S = sum w n, P = sum n^w; a = (S + P) / sum (S + P), b = S / min S + P / min P, "
            + "c = (lambda S + (1 - lambda) P) / (lambda max S + (1 - lambda) max P); score = (a b c)^(1/3) + (a + b + c) / 3",
        Source = "Yazdani, Zarate, Zavadskas and Turskis (2019), Management Decision 57, 2501-2519",
        Conventions = ["CoCoSo with worst and best values, and sums, least and largest S and P, over the scope."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var ends = ColumnEnds.Measurable(columns);
        var scoring = new CocosoScoring(weights.ToArray(), ends.Worst, ends.Best);
        var (s, p) = (columns.FiguresOf(scoring.S), columns.FiguresOf(scoring.P));
        if (!(s.Minimum > 0 && s.Maximum / s.Minimum < MostTimesTheWorst)) throw new FusionMetricsException(RankingRules.WorstInAll.Says(
            $"CoCoSo compares each row with the worst, but some row has the worst value of all of {string.Join(", ", columns.Select(c => c.Indicator.Code))}. "
            + "Leave the row out, add an indicator, or choose another ranking, such as topsis."));
        return RankingFrame.Computed(columns, ("weight", weights.ToArray()), ("best", ends.Best), ("worst", ends.Worst),
            ("s", [s.Minimum, s.Maximum]), ("p", [p.Minimum, p.Maximum]), ("sum", [(s.Sum + p.Sum).ToDouble()]));
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new CocosoScoring([.. frame["weight"]], [.. frame["worst"]], [.. frame["best"]]).Scoring(frame, options.Lambda);
    }
}
