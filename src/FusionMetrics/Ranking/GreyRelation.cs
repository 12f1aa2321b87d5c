using System.Runtime.Intrinsics;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// Grey relational grade (灰色关联度) to the ideal row: the weighted mean of rho D / (d + rho D), with the distance d of a value from the best
/// of its column and the largest distance D. 1 is the ideal row; no grade is below rho / (1 + rho).
/// </summary>
/// <remarks>
/// The reference row holds the best value of each column within the scope, so the least distance of the textbook formula is 0. Values of new rows
/// beyond the best count as the best. Where all rows are alike, every grade is 1. Source: Deng (1989), Introduction to grey system theory, Journal
/// of Grey System 1, 1-24; for decisions: Kuo, Yang and Huang (2008), Computers and Industrial Engineering 55, 80-93.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class GreyRelation(GreyRelationOptions options) : IRanking
{
    internal static MethodDescription Description { get; } = new("Grey relational grade to the row of the best observed values.")
    {
        Formula = "d = |best - z|, D = max d; grade = sum w rho D / (d + rho D)",
        Source = "Deng (1989), Journal of Grey System 1, 1-24; Kuo, Yang and Huang (2008), Computers and Industrial Engineering 55, 80-93",
        Conventions = ["Grey relation to the best values of the scope: the least distance is 0. The largest is over all columns, unless extremes: column."],
        Claims = [MethodClaim.ReplicationInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var ends = ColumnEnds.Measurable(columns);
        double[] spans = [.. ends.Best.Zip(ends.Worst, (best, worst) => worst - best)];
        if (options.Extremes == GreyExtremes.All)
        {
            var widest = spans.Max(Math.Abs);
            for (var j = 0; j < spans.Length; j++) spans[j] = columns[j].Direction == Direction.Benefit ? -widest : widest;
        }
        return RankingFrame.Computed(columns, ("weight", weights.ToArray()), ("best", ends.Best), ("span", spans)) with
        {
            Diagnostics = ends.Coincide ? [Alike.In(columns, "every grade is 1")] : [],
        };
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        double[] spans = [.. frame["span"].Select(span => span == 0 ? double.PositiveInfinity : span)];
        var grade = new RelationalGrade([.. frame["weight"]], [.. frame["best"]], spans, options.Rho);
        return (rows, scores) => rows.Map(scores, grade);
    }

    private readonly struct RelationalGrade(double[] weights, double[] best, double[] spans, double rho) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var coefficient = Vector512.Create(rho);
            var sum = new ProductSum();
            for (var column = 0; column < weights.Length; column++)
            {
                var distance = Vector512.Max((rows[column] - Vector512.Create(best[column])) / Vector512.Create(spans[column]), Vector512<double>.Zero);
                sum.Add(Vector512.Create(weights[column]), coefficient / (distance + coefficient));
            }
            return sum.Total;
        }
    }
}
