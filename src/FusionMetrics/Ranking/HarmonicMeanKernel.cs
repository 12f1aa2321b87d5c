using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The weighted harmonic mean of a row: 0 where a value is 0, NaN where one is negative or missing.</summary>
internal readonly struct HarmonicMeanKernel(MeanWeights means) : IRowMap
{
    private readonly double total = means.Total.ToDouble();

    public Vector512<double> Of(RowVectors rows)
    {
        var (columns, weights) = (means.Columns, means.Weights);
        var extremes = new RowExtremes();
        foreach (var column in columns) extremes.Add(rows[column]);
        // In shares of the least value: reciprocals of very small numbers are beyond the range of numbers.
        var sum = new ProductSum();
        for (var j = 0; j < columns.Length; j++) sum.Add(Vector512.Create(weights[j]), extremes.Least / rows[columns[j]]);
        return extremes.Mean(extremes.Least * (Vector512.Create(total) / sum.Total), Vector512.Equals(extremes.Least, Vector512<double>.Zero));
    }
}
