using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// The Borda count (波达计数): under each indicator a row gets a point for every row below it and half a point for every other row level
/// with it; the score is the weighted mean of its points over the indicators, from 0 (last everywhere) to n - 1.
/// </summary>
/// <remarks>
/// Points are n - rank with mean ranks for ties. A row that was not learned from gets (n - 1 + below - above) / 2 points, as one that was:
/// half a point for each row level with it, and between -1/2 and n - 1/2 in all. O(log n) a value.
/// Source: Borda (1781), Mémoire sur les élections au scrutin; ties as in Black (1976), Partial justification of the Borda count.
/// </remarks>
public sealed class Borda : IRanking
{
    internal static MethodDescription Description { get; } = new("The Borda count: for each indicator a point for every row that is worse, weighted.")
    {
        Formula = "points = (n - 1 + number below - number above) / 2; score = sum w points",
        Source = "Borda (1781), Mémoire sur les élections au scrutin; Black (1976), Partial justification of the Borda count, Public Choice 28",
        Conventions = ["Borda: rows that tie under an indicator share its points equally (mean ranks); n is the number of rows within the scope."],
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
        return new ColumnwiseScoring(frame.Weights(), [.. frame.Signs().Select((sign, j) => Points(frame.Sample(j), sign))]).Score;
    }

    private static ColumnFunction Points(double[] sample, double sign) => new Standing(sample, sign, origin: sample.Length - 1, divisor: 2).Of;
}
