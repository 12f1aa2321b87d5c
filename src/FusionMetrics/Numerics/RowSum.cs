using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>The sum of factor times number over the columns of a row, right to the last digit or one beside it.</summary>
/// <param name="factors">A factor a column.</param>
internal readonly struct RowSum(double[] factors) : IRowMap
{
    public Vector512<double> Of(RowVectors rows)
    {
        var sum = new ProductSum();
        for (var column = 0; column < factors.Length; column++) sum.Add(Vector512.Create(factors[column]), rows[column]);
        return sum.Total;
    }
}
