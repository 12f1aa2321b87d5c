using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The weighted harmonic mean of a row: 0 where a value is 0, NaN where one is negative or missing.</summary>
internal readonly struct HarmonicMeanKernel(MeanWeights means) : IRowMap
{
    public Vector512<double> Of(RowVectors rows)
    {
        var (columns, weights) = (means.Columns, means.Weights);
        var extremes = new RowExtremes();
        foreach (var column in columns) extremes.Add(rows[column]);
        // In shares of the least value: reciprocals of very small numbers are beyond the range of numbers.
        var sum = new ProductSum();
        for (var j = 0; j < columns.Length; j++)
        {
            var (x, weight) = (rows[columns[j]], Vector512.Create(weights[j]));
            var share = extremes.Least / x;
            sum.Add(weight, share, weight * (Vector512.FusedMultiplyAdd(-share, x, extremes.Least) / x));
        }
        return extremes.Mean(Divided(extremes.Least, sum), Vector512.Equals(extremes.Least, Vector512<double>.Zero));
    }

    // least W / sum, for weights that sum to W, corrected by what rounding left over in each.
    private Vector512<double> Divided(Vector512<double> least, ProductSum sum)
    {
        var total = Vector512.Create(means.Total.High);
        var top = least * total;
        var topRest = Vector512.FusedMultiplyAdd(least, total, -top) + least * means.Total.Low;
        var quotient = top / sum.Total;
        return quotient + (Vector512.FusedMultiplyAdd(-quotient, sum.Total, top) + (topRest - quotient * sum.Rest)) / sum.Total;
    }
}
