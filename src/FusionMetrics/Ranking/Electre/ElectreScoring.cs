using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// Where rows stand among the rows that were ranked: halfway between the best of those they outrank and the worst of those that outrank them,
/// but not below a row that is nowhere better, nor above one that is nowhere worse. So a row that was ranked has its own place, and a row that is
/// better in anything and worse in nothing never stands lower.
/// </summary>
internal sealed class ElectreScoring
{
    private readonly Credibility credibility;
    private readonly double[] signs;
    private readonly double[] places;

    public ElectreScoring(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        credibility = new Credibility(frame);
        signs = frame.Signs();
        places = Lanes.Padded([.. frame["score"]], double.NaN);
    }

    public void Score(RowBlock rows, Span<double> scores)
    {
        var row = new double[credibility.Columns.Length];
        for (var i = 0; i < rows.Rows; i++)
        {
            for (var j = 0; j < row.Length; j++) row[j] = signs[credibility.Columns[j]] * rows[credibility.Columns[j]][i];
            scores[i] = Place(row);
        }
    }

    private double Place(double[] row)
    {
        var (zero, one) = (Vector512<double>.Zero, Vector512<double>.One);
        var (outranked, outranking, least, most) = (zero, one, zero, one);
        for (var at = 0; at < credibility.Count; at += Lanes.Count)
        {
            var place = Lanes.Load(places, at);
            var (forward, backward) = (credibility.Of(row, at, side: 1), credibility.Of(row, at, side: -1));
            outranked = Vector512.Max(outranked, Vector512.ConditionalSelect(Outranking.Holds(forward, backward), place, zero));
            outranking = Vector512.Min(outranking, Vector512.ConditionalSelect(Outranking.Holds(backward, forward), place, one));
            var (nowhereWorse, nowhereBetter) = Compared(row, at);
            least = Vector512.Max(least, Vector512.ConditionalSelect(nowhereWorse, place, zero));
            most = Vector512.Min(most, Vector512.ConditionalSelect(nowhereBetter, place, one));
        }
        return Math.Max(Largest(least), Math.Min(Least(most), (Largest(outranked) + Least(outranking)) / 2));
    }

    private (Vector512<double> NowhereWorse, Vector512<double> NowhereBetter) Compared(double[] row, int at)
    {
        var nowhereWorse = Vector512<double>.AllBitsSet;
        var nowhereBetter = Vector512<double>.AllBitsSet;
        for (var j = 0; j < row.Length; j++)
        {
            var (x, s) = (Vector512.Create(row[j]), credibility.Sample(j, at));
            nowhereWorse &= Vector512.GreaterThanOrEqual(x, s);
            nowhereBetter &= Vector512.LessThanOrEqual(x, s);
        }
        return (nowhereWorse, nowhereBetter);
    }

    private static double Largest(Vector512<double> values)
    {
        var largest = values[0];
        for (var lane = 1; lane < Lanes.Count; lane++) largest = Math.Max(largest, values[lane]);
        return largest;
    }

    private static double Least(Vector512<double> values) => -Largest(-values);
}
