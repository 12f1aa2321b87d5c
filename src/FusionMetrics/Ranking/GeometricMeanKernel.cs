using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The weighted geometric mean of a row: 0 where a value is 0, NaN where one is negative or missing.</summary>
internal readonly struct GeometricMeanKernel(MeanWeights means) : IRowMap
{
    // 1 / W - 1, for weights that sum to W.
    private readonly double more = ((1 - means.Total) / means.Total).ToDouble();

    public Vector512<double> Of(RowVectors rows)
    {
        var (columns, weights) = (means.Columns, means.Weights);
        var extremes = new RowExtremes();
        var product = new PowerProduct();
        for (var j = 0; j < columns.Length; j++)
        {
            var x = rows[columns[j]];
            extremes.Add(x);
            product.Multiply(x, Vector512.Create(weights[j]));
        }
        return extremes.Mean(product.Raised(more), Vector512.Equals(extremes.Least, Vector512<double>.Zero));
    }
}
