using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// TOPSIS (优劣解距离法): closeness to the ideal point on the weighted normalised matrix, D- / (D+ + D-). 1 is the ideal, 0 the anti-ideal.
/// With the defaults, ideals are observed and distances Euclidean, as in the original.
/// </summary>
/// <remarks>
/// The ideal has the best weighted value of each column within the scope, the anti-ideal the worst; for a cost column the best is the
/// least. Fixed ideals (the ends of the scale, or bounds) make the score of a row independent of the other rows: comparable over panels, and
/// free of rank reversal. New values beyond the ideals count as them. A row that is both ideal and anti-ideal (D+ = D- = 0, all rows identical) has closeness 0.5.
/// Source: Hwang and Yoon (1981), Multiple Attribute Decision Making, chapter III, steps 1 to 6; other metrics and fixed ideals:
/// Garcia-Cascales and Lamata (2012), Mathematical and Computer Modelling 56, 123-132.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Topsis(TopsisOptions options) : IRanking
{
    internal static MethodDescription Description { get; } = new("Closeness to the ideal point, by default observed and Euclidean.")
    {
        Formula = "v = w z; D+ = |v - v+|, D- = |v - v-|; closeness = D- / (D+ + D-)",
        Source = "Hwang and Yoon (1981), Multiple Attribute Decision Making, chapter III",
        Conventions =
        [
            "TOPSIS with observed ideals over the scope and Euclidean distances, unless the options ideals and metric say otherwise.",
            "Closeness is 0.5 where ideal and anti-ideal coincide.",
        ],
        Claims = [MethodClaim.ReplicationInvariant],
    };

    /// <summary>TOPSIS with observed ideals and Euclidean distances.</summary>
    public Topsis() : this(new TopsisOptions())
    {
    }

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var ends = ColumnEnds.Of(columns, options.Ideals);
        return new RankingFrame(new Dictionary<string, IReadOnlyList<double>>
        {
            ["weight"] = weights.ToArray(), ["ideal"] = Weighted(ends.Best, weights), ["anti-ideal"] = Weighted(ends.Worst, weights),
        })
        {
            Diagnostics = ends.Coincide ? [Alike.In(columns, "every closeness is 0.5")] : [],
        };
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame) => new TopsisScoring(frame, options).Scoring;

    private static double[] Weighted(double[] values, ReadOnlySpan<double> weights)
    {
        var weighted = new double[values.Length];
        for (var j = 0; j < values.Length; j++) weighted[j] = weights[j] * values[j];
        return weighted;
    }
}
