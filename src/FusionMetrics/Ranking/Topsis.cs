using System.Buffers;
using System.Runtime.Intrinsics;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

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
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IReadOnlyList<IndicatorColumn> columns, ReadOnlySpan<double> weights)
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
    public void Score(RankingFrame frame, RowBlock rows, Span<double> scores)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (weights, ideal, anti) = (frame["weight"], frame["ideal"], frame["anti-ideal"]);
        var scale = UnitScale(ideal, anti);
        var rented = ArrayPool<double>.Shared.Rent(rows.Rows);
        var toIdeal = rented.AsSpan(0, rows.Rows);
        toIdeal.Clear();
        scores.Clear();
        for (var j = 0; j < rows.Columns; j++)
        {
            Lanes.Update(rows[j], toIdeal, new AddSquaredDifference(weights[j], ideal[j], scale));
            Lanes.Update(rows[j], scores, new AddSquaredDifference(weights[j], anti[j], scale));
        }
        Lanes.Update(toIdeal, scores, new Closeness());
        ArrayPool<double>.Shared.Return(rented);
    }

    // Closeness does not depend on the unit. A power of two brings the longest side between the ideals near 1 without touching a digit,
    // so that squares neither overflow nor vanish.
    private static double UnitScale(IReadOnlyList<double> ideal, IReadOnlyList<double> anti)
    {
        var longest = 0.0;
        for (var j = 0; j < ideal.Count; j++) longest = Math.Max(longest, Math.Abs(ideal[j] / 2 - anti[j] / 2));
        return longest == 0 ? 1 : Math.ScaleB(1, Math.Clamp(-Math.ILogB(longest), -1020, 1020));
    }

    private static Diagnostic Coincide(IReadOnlyList<IndicatorColumn> columns) => RankingRules.IdealsCoincide.Says(
        $"All rows are alike in {string.Join(", ", columns.Select(c => c.Indicator.Code))}: the ideal and the anti-ideal coincide, and every closeness is 0.5.");

    // From squared distances to the ideal (x) and to the anti-ideal (y).
    private readonly struct Closeness : ILaneZip
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y)
        {
            var (toIdeal, toAnti) = (Vector512.Sqrt(x), Vector512.Sqrt(y));
            var both = toIdeal + toAnti;
            var coincide = Vector512.Equals(both, Vector512<double>.Zero);
            return Vector512.ConditionalSelect(coincide, Vector512.Create(0.5), toAnti / both);
        }
    }
}
