using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>VIKOR in one frame.</summary>
internal sealed class VikorScoring
{
    // S and R are right to a few units of 1e-16: what differs by less than this differs by rounding.
    private const double Alike = 1e-14;

    private readonly double[] s = [0, 0];
    private readonly double[] r = [0, 0];

    public VikorScoring(double[] weights, double[] best, double[] worst)
    {
        var losses = new RangeShares(best, worst);
        S = new ShareSum(weights, losses);
        R = new LargestShare(weights, losses);
    }

    public VikorScoring(RankingFrame frame) : this([.. frame["weight"]], [.. frame["best"]], [.. frame["worst"]])
    {
        s = [.. frame["s"]];
        r = [.. frame["r"]];
    }

    public ShareSum S { get; }

    public LargestShare R { get; }

    public RowScoring Scoring(double v)
    {
        var score = new LinearRow<Compromise>(new Compromise(S, R, s, r, v), 1, -1);
        return (rows, scores) => rows.Map(scores, score);
    }

    public VikorMeasures Measure(RowBlock rows, double v)
    {
        var (ofS, ofR, ofQ) = (new double[rows.Rows], new double[rows.Rows], new double[rows.Rows]);
        rows.Map(ofS, S);
        rows.Map(ofR, R);
        rows.Map(ofQ, new Compromise(S, R, s, r, v));
        return new(ofS, ofR, ofQ);
    }

    /// <summary>The largest weighted loss.</summary>
    public readonly struct LargestShare(double[] weights, RangeShares losses) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var largest = Vector512<double>.Zero;
            for (var column = 0; column < weights.Length; column++)
                largest = Vector512.Max(largest, Vector512.Create(weights[column]) * losses.Of(column, rows[column]));
            return largest;
        }
    }

    private readonly struct Compromise(ShareSum s, LargestShare r, double[] rangeOfS, double[] rangeOfR, double v) : IRowMap
    {
        private readonly double spanOfS = Span(rangeOfS);
        private readonly double spanOfR = Span(rangeOfR);

        public Vector512<double> Of(RowVectors rows)
        {
            var utility = (s.Of(rows) - Vector512.Create(rangeOfS[0])) / Vector512.Create(spanOfS);
            var regret = (r.Of(rows) - Vector512.Create(rangeOfR[0])) / Vector512.Create(spanOfR);
            return Vector512.Create(v) * utility + Vector512.Create(1 - v) * regret;
        }

        private static double Span(double[] range) => range[1] - range[0] > Alike ? range[1] - range[0] : double.PositiveInfinity;
    }
}
