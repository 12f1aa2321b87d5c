using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The weighted sum of the values of a row, each in shares of a number of its column: its sum, or its length.</summary>
internal readonly struct QuotientSum : IRowMap
{
    private readonly int[] columns;
    private readonly double[] weights;
    private readonly double[] divisors;

    /// <summary>A sum over the columns whose weight is not 0.</summary>
    /// <param name="weights">The weights; those that are to count against a row are negative.</param>
    /// <param name="divisors">0 or more; a column of zeros has 0 and adds nothing.</param>
    public QuotientSum(IReadOnlyList<double> weights, IReadOnlyList<double> divisors)
    {
        columns = [.. Enumerable.Range(0, weights.Count).Where(column => weights[column] != 0 && divisors[column] != 0)];
        this.weights = [.. columns.Select(column => weights[column])];
        this.divisors = [.. columns.Select(column => divisors[column])];
    }

    public Vector512<double> Of(RowVectors rows)
    {
        var sum = new ProductSum();
        for (var j = 0; j < columns.Length; j++) sum.Add(Vector512.Create(weights[j]), rows[columns[j]] / Vector512.Create(divisors[j]));
        return sum.Total;
    }
}
