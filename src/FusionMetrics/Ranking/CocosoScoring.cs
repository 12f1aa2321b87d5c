using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>CoCoSo in one frame.</summary>
internal sealed class CocosoScoring(double[] weights, double[] worst, double[] best)
{
    public SumOf S { get; } = new(weights, new RangeShares(worst, best));

    public PowersOf P { get; } = new(weights, new RangeShares(worst, best));

    public RowScoring Scoring(RankingFrame frame, double lambda)
    {
        var appraisal = new Appraisal(S, P, [.. frame["s"]], [.. frame["p"]], frame["sum"][0], lambda);
        return (rows, scores) => rows.Map(scores, appraisal);
    }

    /// <summary>sum w n.</summary>
    public readonly struct SumOf(double[] weights, RangeShares shares) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var sum = new ProductSum();
            for (var column = 0; column < weights.Length; column++)
                sum.Add(Vector512.Create(weights[column]), Vector512.Max(shares.Of(column, rows[column]), Vector512<double>.Zero));
            return sum.Total;
        }
    }

    /// <summary>sum n^w.</summary>
    public readonly struct PowersOf(double[] weights, RangeShares shares) : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var sum = new LaneSum();
            for (var column = 0; column < weights.Length; column++)
            {
                // n^0 is 1 for every row alike: a column that weighs nothing says nothing.
                if (weights[column] == 0) continue;
                var share = Vector512.Max(shares.Of(column, rows[column]), Vector512<double>.Zero);
                sum.Add(Power.Of(share, Vector512.Create(weights[column])));
            }
            return sum.High + sum.Low;
        }
    }

    private readonly struct Appraisal(SumOf sum, PowersOf powers, double[] s, double[] p, double total, double lambda) : IRowMap
    {
        private static readonly Vector512<double> Third = Vector512.Create(1 / 3.0);

        private readonly double largest = lambda * s[1] + (1 - lambda) * p[1];

        public Vector512<double> Of(RowVectors rows)
        {
            var (ofSum, ofPowers) = (sum.Of(rows), powers.Of(rows));
            var a = (ofSum + ofPowers) / Vector512.Create(total);
            var b = ofSum / Vector512.Create(s[0]) + ofPowers / Vector512.Create(p[0]);
            var c = (Vector512.Create(lambda) * ofSum + Vector512.Create(1 - lambda) * ofPowers) / Vector512.Create(largest);
            return Power.Of(a * b * c, Third) + (a + b + c) / Vector512.Create(3.0);
        }
    }
}
