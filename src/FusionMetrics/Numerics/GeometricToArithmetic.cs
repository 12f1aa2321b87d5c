using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// The ratio of the geometric to the arithmetic mean of a row: n (u1 u2 ... un)^(1/n) / (u1 + u2 + ... + un). At most 1, and exactly 1 where
/// all numbers are equal and positive; 0 where a number is 0. The same when all numbers are multiplied by a power of two.
/// </summary>
internal static class GeometricToArithmetic
{
    /// <summary>The ratios for the rows of a block.</summary>
    /// <param name="values">The columns, one after another: finite numbers that are not negative.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="stride">The distance from the start of one column to the start of the next, at least <paramref name="rows"/>.</param>
    /// <param name="result">Receives the ratio of each row; NaN where a number is negative or not finite.</param>
    public static void Of(ReadOnlySpan<double> values, int columns, int rows, int stride, Span<double> result)
    {
        var roots = new RowRoots(stackalloc double[RowRoots.Memory]);
        Span<double> sums = stackalloc double[2 * RowRoots.Capacity];
        for (var row = 0; row < rows; row += RowRoots.Capacity)
        {
            var count = Math.Min(RowRoots.Capacity, rows - row);
            roots.Take(values[row..], columns, count, stride);
            sums.Clear();
            for (var column = 0; column < columns; column++)
            {
                values.Slice(column * stride + row, count).CopyTo(roots.Column);
                AddScaled(roots.Column, roots.Largest, sums[..RowRoots.Capacity], sums[RowRoots.Capacity..]);
            }
            Divide(roots, sums[..RowRoots.Capacity], sums[RowRoots.Capacity..]);
            var ratios = result.Slice(row, count);
            roots.Root[..count].CopyTo(ratios);
            RowEdges.Mark(values[row..], columns, stride, roots.Largest, ratios);
        }
    }

    // Relative to the power of two of the largest number of the row, so that no sum overflows.
    private static void AddScaled(ReadOnlySpan<double> column, ReadOnlySpan<double> largest, Span<double> sum, Span<double> rest)
    {
        for (var i = 0; i < column.Length; i += Lanes.Count)
        {
            Binary.Split(Lanes.Load(largest, i), out var top);
            var total = new LaneSum(Lanes.Load(sum, i), Lanes.Load(rest, i));
            total.Add(Binary.Scale(Lanes.Load(column, i), -top));
            Lanes.Store(total.High, sum, i);
            Lanes.Store(total.Low, rest, i);
        }
    }

    // n * root / sum, corrected by what rounding left over in each: one Newton step of the division.
    private static void Divide(in RowRoots roots, ReadOnlySpan<double> sum, ReadOnlySpan<double> rest)
    {
        var root = roots.Root;
        var rootRest = roots.RootRest;
        var exponent = roots.Exponent;
        var largest = roots.Largest;
        var degree = Vector512.Create((double)roots.Degree);
        for (var i = 0; i < root.Length; i += Lanes.Count)
        {
            var numerator = degree * Lanes.Load(root, i);
            var numeratorRest = Vector512.FusedMultiplyAdd(degree, Lanes.Load(root, i), -numerator) + degree * Lanes.Load(rootRest, i);
            var denominator = Lanes.Load(sum, i) + Lanes.Load(rest, i);
            var denominatorRest = Lanes.Load(rest, i) - (denominator - Lanes.Load(sum, i));
            var ratio = numerator / denominator;
            var residual = Vector512.FusedMultiplyAdd(-ratio, denominator, numerator) + (numeratorRest - ratio * denominatorRest);
            Binary.Split(Lanes.Load(largest, i), out var top);
            // Below this the ratio is zero; no number here is NaN, so that native is the same everywhere.
            var power = Vector512.MaxNative(Lanes.Load(exponent, i) - top, Vector512.Create(-1200.0));
            ratio = Binary.Scale(ratio + residual / denominator, power);
            var one = Vector512<double>.One;
            Lanes.Store(Vector512.ConditionalSelect(Vector512.GreaterThan(ratio, one), one, ratio), root, i);
        }
    }
}
