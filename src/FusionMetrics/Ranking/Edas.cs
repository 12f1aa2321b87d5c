using System.Runtime.Intrinsics;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// EDAS: how far a row lies above and below the average of each column, in shares of the average. The score is the mean of the sum above,
/// relative to the largest, and one less the sum below, relative to the largest: 0 to 1.
/// </summary>
/// <remarks>
/// Every column that weighs something and is not constant needs an average above 0, by more than rounding: other data are declined. Where all rows are alike, every score is
/// 0.5. Source: Keshavarz Ghorabaee, Zavadskas, Olfat and Turskis (2015), Informatica 26, 435-451, steps 2 to 7.
/// </remarks>
public sealed class Edas : IRanking
{
    internal static MethodDescription Description { get; } = new("EDAS: distance above and below the average solution.")
    {
        Formula = "a = +-(x - mean) / mean; SP = sum w max(0, a), SN = sum w max(0, -a); score = [SP / max SP + 1 - SN / max SN] / 2",
        Source = "Keshavarz Ghorabaee, Zavadskas, Olfat and Turskis (2015), Informatica 26, 435-451",
        Conventions = ["EDAS with the averages, and the largest sums above and below them, over the scope.", "The score is 0.5 where all rows are alike."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Demand.Met(Demand.AverageAboveZero(columns, weights, "EDAS divides by averages"));
        // What is constant is as the average is, and has no weight here.
        double[] signed = [.. weights.ToArray().Select((w, j) => columns[j].Statistics.IsConstant ? 0 : columns[j].Direction == Direction.Benefit ? w : -w)];
        double[] average = [.. columns.Select((c, j) => signed[j] == 0 ? 1 : c.Statistics.Mean.High)];
        double[] rest = [.. columns.Select((c, j) => signed[j] == 0 ? 0 : c.Statistics.Mean.Low)];
        var above = new Excess(signed, average, rest);
        double[] largest = [columns.FiguresOf(above).Maximum, columns.FiguresOf(above.Below).Maximum];
        return RankingFrame.Computed(columns, ("signed-weight", signed), ("average", average), ("average-rest", rest), ("largest", largest));
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        double[] largest = [.. frame["largest"].Select(sum => sum == 0 ? double.PositiveInfinity : sum)];
        var score = new Appraisal(new Excess([.. frame["signed-weight"]], [.. frame["average"]], [.. frame["average-rest"]]), largest[0], largest[1]);
        return (rows, scores) => rows.Map(scores, score);
    }

    // The sum of how far values lie on the good side of the average. Weights of costs are negative: their good side is below.
    private readonly struct Excess(double[] weights, double[] average, double[] rest) : IRowMap
    {
        public Excess Below => new([.. weights.Select(w => -w)], average, rest);

        public Vector512<double> Of(RowVectors rows)
        {
            var sum = new ProductSum();
            for (var column = 0; column < weights.Length; column++)
            {
                var mean = Vector512.Create(average[column]);
                var distance = ((rows[column] - mean) - Vector512.Create(rest[column])) / mean;
                var good = weights[column] > 0 ? Vector512.Max(distance, Vector512<double>.Zero) : Vector512.Min(distance, Vector512<double>.Zero);
                sum.Add(Vector512.Create(weights[column]), good);
            }
            return sum.Total;
        }
    }

    private readonly struct Appraisal(Excess above, double mostAbove, double mostBelow) : IRowMap
    {
        private readonly Excess below = above.Below;

        public Vector512<double> Of(RowVectors rows)
        {
            var positive = above.Of(rows) / Vector512.Create(mostAbove);
            var negative = below.Of(rows) / Vector512.Create(mostBelow);
            return (positive + (Vector512<double>.One - negative)) * 0.5;
        }
    }
}
