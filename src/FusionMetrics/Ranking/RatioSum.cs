using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The weighted sum of the ratios of the values of a row to the best ones.</summary>
internal readonly struct RatioSum(double[] weights, BestRatios ratios) : IRowMap
{
    public Vector512<double> Of(RowVectors rows)
    {
        var sum = new ProductSum();
        for (var column = 0; column < weights.Length; column++)
        {
            // The ratios of a column that weighs nothing may be undefined.
            if (weights[column] != 0) sum.Add(Vector512.Create(weights[column]), ratios.Of(column, rows[column]));
        }
        return sum.Total;
    }
}
