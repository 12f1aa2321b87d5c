using System.Buffers;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>CODAS in one frame.</summary>
internal sealed class CodasScoring
{
    private readonly CodasDistances distances;
    private readonly double[] euclidean;
    private readonly DoubleDouble[] taxicabTotals;
    private readonly DoubleDouble euclideanTotal;
    private readonly double lessThanThreshold;

    public CodasScoring(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        distances = new CodasDistances(frame.Weights(), frame.Signs(), [.. frame["scale"]], [.. frame["anti-ideal"]]);
        euclidean = [.. frame["euclidean"]];
        // At the threshold and beyond is beyond the number before it.
        lessThanThreshold = Math.BitDecrement(frame["tau"][0]);
        taxicabTotals = new DoubleDouble[euclidean.Length + 1];
        for (var i = 0; i < euclidean.Length; i++)
        {
            euclideanTotal += euclidean[i];
            taxicabTotals[i + 1] = taxicabTotals[i] + frame["taxicab"][i];
        }
    }

    public void Score(RowBlock rows, Span<double> scores)
    {
        var buffer = ArrayPool<double>.Shared.Rent(rows.Rows);
        var taxicab = buffer.AsSpan(0, rows.Rows);
        distances.Taxicab(rows, taxicab);
        distances.Euclidean(rows, scores);
        for (var i = 0; i < taxicab.Length; i++) scores[i] = Assessment(scores[i], taxicab[i]);
        ArrayPool<double>.Shared.Return(buffer);
    }

    private double Assessment(double e, double t)
    {
        var n = euclidean.Length;
        var near = AscendingCounts.Below(euclidean, e, lessThanThreshold);
        var far = Math.Max(near, n - AscendingCounts.Above(euclidean, e, lessThanThreshold));
        var beyond = taxicabTotals[n] - (taxicabTotals[far] - taxicabTotals[near]);
        return (n * (DoubleDouble)e - euclideanTotal + ((n - (far - near)) * (DoubleDouble)t - beyond)).ToDouble();
    }
}
