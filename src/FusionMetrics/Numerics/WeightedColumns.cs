using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// Weighted sums of columns, row by row, in twice the precision and rounded once. So the sum is the nearest number or one beside it for any
/// number of columns, and weights that are the nearest numbers to shares of 1 never lift a row of ones above 1. (Dekker 1971.)
/// </summary>
internal static class WeightedColumns
{
    private const int BlockRows = 128;

    /// <summary>The weighted sums of the rows of a block.</summary>
    /// <param name="values">The columns, one after another.</param>
    /// <param name="weights">The weight of each column.</param>
    /// <param name="stride">The distance from the start of one column to the start of the next, at least the number of rows.</param>
    /// <param name="sums">Receives the sum of each row; its length is the number of rows.</param>
    public static void Sum(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, int stride, Span<double> sums)
    {
        Span<double> memory = stackalloc double[BlockRows];
        for (var start = 0; start < sums.Length; start += BlockRows)
        {
            var sum = sums[start..Math.Min(start + BlockRows, sums.Length)];
            var rest = memory[..sum.Length];
            sum.Clear();
            rest.Clear();
            for (var column = 0; column < weights.Length; column++)
                Add(values.Slice(column * stride + start, sum.Length), weights[column], sum, rest);
            Lanes.Update(rest, sum, default(Sum2));
        }
    }

    // sum + rest += weight * x: the product and the sum each with what rounding leaves over.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(ReadOnlySpan<double> x, double weight, Span<double> sum, Span<double> rest)
    {
        var w = Vector512.Create(weight);
        var whole = x.Length - x.Length % Lanes.Count;
        for (var i = 0; i < whole; i += Lanes.Count)
        {
            var value = Lanes.Load(x, i);
            var before = Lanes.Load(sum, i);
            var product = w * value;
            var after = before + product;
            var shadow = after - before;
            var left = Vector512.FusedMultiplyAdd(w, value, -product) + ((before - (after - shadow)) + (product - shadow));
            Lanes.Store(Lanes.Load(rest, i) + left, rest, i);
            Lanes.Store(after, sum, i);
        }
        for (var i = whole; i < x.Length; i++)
        {
            var product = weight * x[i];
            var after = sum[i] + product;
            var shadow = after - sum[i];
            rest[i] += Math.FusedMultiplyAdd(weight, x[i], -product) + ((sum[i] - (after - shadow)) + (product - shadow));
            sum[i] = after;
        }
    }

    private readonly struct Sum2 : ILaneZip
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => y + x;
    }
}
