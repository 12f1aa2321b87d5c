using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The weighted sum of where the values of a row lie between two marks.</summary>
internal readonly struct ShareSum(double[] weights, RangeShares shares) : IRowMap
{
    public Vector512<double> Of(RowVectors rows)
    {
        var sum = new ProductSum();
        for (var column = 0; column < weights.Length; column++) sum.Add(Vector512.Create(weights[column]), shares.Of(column, rows[column]));
        return sum.Total;
    }
}
