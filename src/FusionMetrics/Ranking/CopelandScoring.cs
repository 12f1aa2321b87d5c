using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>Copeland scores in one frame.</summary>
internal sealed class CopelandScoring
{
    // Weights sum to 1. Sides that weigh the same can differ by rounding, much less than this.
    private const double Tie = 1e-12;

    private readonly double[] weights;
    private readonly double[] signs;
    private readonly double[][] samples;

    public CopelandScoring(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        (weights, signs) = (frame.Weights(), frame.Signs());
        // No number is above or below NaN: what fills up the last vector ties with every row.
        samples = [.. Enumerable.Range(0, weights.Length).Select(j => Lanes.Padded(frame.Sample(j), double.NaN))];
    }

    public void Score(RowBlock rows, Span<double> scores)
    {
        var row = new double[weights.Length];
        for (var i = 0; i < rows.Rows; i++)
        {
            for (var j = 0; j < row.Length; j++) row[j] = signs[j] * rows[j][i];
            scores[i] = WinsLessLosses(row);
        }
    }

    private double WinsLessLosses(double[] row)
    {
        var score = Vector512<double>.Zero;
        for (var i = 0; i < samples[0].Length; i += Lanes.Count)
        {
            var majority = Vector512<double>.Zero;
            for (var j = 0; j < row.Length; j++)
            {
                var (x, s, weight) = (Vector512.Create(row[j]), Lanes.Load(samples[j], i), Vector512.Create(weights[j]));
                majority += (weight & Vector512.GreaterThan(x, s)) - (weight & Vector512.LessThan(x, s));
            }
            score += (Vector512<double>.One & Vector512.GreaterThan(majority, Vector512.Create(Tie)))
                - (Vector512<double>.One & Vector512.LessThan(majority, Vector512.Create(-Tie)));
        }
        return Vector512.Sum(score);
    }
}
