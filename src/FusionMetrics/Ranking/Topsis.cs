using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// TOPSIS (优劣解距离法): closeness to the ideal point on the weighted normalised matrix, D- / (D+ + D-), with observed ideals and
/// Euclidean distances. 1 is the ideal, 0 the anti-ideal.
/// </summary>
/// <remarks>
/// The ideal has the best weighted value of each column within the scope, the anti-ideal the worst; for a cost column the best is the
/// least. A row that is both (D+ = D- = 0, all rows identical) has closeness 0.5. Source: Hwang and Yoon (1981), Multiple Attribute
/// Decision Making, chapter III, steps 1 to 6.
/// </remarks>
public sealed class Topsis : IRanking
{
    internal static MethodDescription Description { get; } = new("Closeness to the observed ideal point, Euclidean.")
    {
        Formula = "v = w z; D+ = |v - v+|, D- = |v - v-|; closeness = D- / (D+ + D-)",
        Source = "Hwang and Yoon (1981), Multiple Attribute Decision Making, chapter III",
        Conventions = ["TOPSIS with observed ideals over the scope and Euclidean distances.", "Closeness is 0.5 where ideal and anti-ideal coincide."],
        Claims = [MethodClaim.ReplicationInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var (ideal, anti) = (new double[columns.Count], new double[columns.Count]);
        for (var j = 0; j < columns.Count; j++)
        {
            var (low, high) = (weights[j] * columns[j].Statistics.Minimum, weights[j] * columns[j].Statistics.Maximum);
            (ideal[j], anti[j]) = columns[j].Direction == Direction.Benefit ? (high, low) : (low, high);
        }
        return new RankingFrame(new Dictionary<string, IReadOnlyList<double>>
        {
            ["weight"] = weights.ToArray(), ["ideal"] = ideal, ["anti-ideal"] = anti,
        })
        {
            Diagnostics = ideal.AsSpan().SequenceEqual(anti) ? [Coincide(columns)] : [],
        };
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame) => new TopsisScoring(frame).Score;

    private static Diagnostic Coincide(IndicatorMatrix columns) => RankingRules.IdealsCoincide.Says(
        $"All rows are alike in {string.Join(", ", columns.Select(c => c.Indicator.Code))}: the ideal and the anti-ideal coincide, and every closeness is 0.5.");
}
