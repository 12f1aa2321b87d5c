using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// The rank-sum ratio RSR (秩和比): the weighted mean of a row's ranks under the indicators, 1 the worst and n the best, divided by n. From
/// 1/n to 1.
/// </summary>
/// <remarks>
/// Ties share the mean of the ranks they span. A row that was not learned from has the rank (n + 1 + below - above) / 2 that a row with its
/// value would have. O(log n) a value. <see cref="RankSumRegression"/> fits RSR to probits and sorts into grades.
/// Source: Tian Fengdiao (田凤调, 1993), 秩和比法及其应用; weights: WRSR = sum w R / n, ibid.
/// </remarks>
public sealed class RankSumRatio : IRanking
{
    internal static MethodDescription Description { get; } = new("The rank-sum ratio: the weighted mean rank, 1 the worst, divided by the number of rows.")
    {
        Formula = "R = (n + 1 + number below - number above) / 2; RSR = sum w R / n",
        Source = "Tian Fengdiao (1993), 秩和比法及其应用 (The rank-sum ratio method and its application)",
        Conventions = ["RSR by whole ranks (整次秩和比), mean ranks for ties, over the rows within the scope that have a value."],
        Claims = [MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return new RankingFrame(ColumnSamples.Ascending(columns, weights));
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new ColumnwiseScoring(frame.Weights(), [.. frame.Signs().Select((sign, j) => Ratio(frame.Sample(j), sign))]).Score;
    }

    private static ColumnFunction Ratio(double[] sample, double sign)
        => new Standing(sample, sign, origin: sample.Length + 1, divisor: 2 * Math.Max(1, sample.Length)).Of;
}
