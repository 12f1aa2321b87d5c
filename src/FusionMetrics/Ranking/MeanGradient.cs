using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>Gradients of weighted means: in proportion to the weights of the values that are there.</summary>
internal static class MeanGradient
{
    /// <summary>The derivative of the weighted sum: the weight.</summary>
    public static RowGradient OfSum(RankingFrame frame) => Of(frame, (weight, _, _, slopes) => slopes.Fill(weight));

    /// <summary>The derivative of the weighted geometric mean: w U / z, and 0 where the weight is.</summary>
    public static RowGradient OfProduct(RankingFrame frame) => Of(frame, (weight, values, scores, slopes) =>
    {
        if (weight == 0)
        {
            slopes.Clear();
            return;
        }
        scores.CopyTo(slopes);
        Lanes.Update(values, slopes, new Share(weight));
    });

    private delegate void Column(double weight, ReadOnlySpan<double> values, ReadOnlySpan<double> scores, Span<double> slopes);

    private static RowGradient Of(RankingFrame frame, Column column)
    {
        ArgumentNullException.ThrowIfNull(frame);
        double[] weights = [.. frame["weight"]];
        return (rows, scores, gradient) =>
        {
            var complete = true;
            for (var j = 0; j < weights.Length; j++)
            {
                column(weights[j], rows[j], scores[..rows.Rows], gradient.Slice(j * rows.Rows, rows.Rows));
                complete &= Finite.All(rows[j]);
            }
            if (!complete) PresentParts.Regrade(rows, weights, gradient);
        };
    }

    private readonly struct Share(double weight) : ILaneZip
    {
        private readonly Vector512<double> weight = Vector512.Create(weight);

        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => weight * y / x;
    }
}
