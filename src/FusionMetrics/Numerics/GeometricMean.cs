
namespace FusionMetrics.Numerics;

/// <summary>
/// The n-th root of the product of the n numbers of a row. Never over- or underflows, is zero where a number is zero, and is exactly u where
/// all numbers equal u: the product has 32 digits, and so has the residual of the Newton step that corrects the root.
/// </summary>
internal static class GeometricMean
{
    /// <summary>The geometric means of the rows of a block.</summary>
    /// <param name="values">The columns, one after another: finite numbers that are not negative.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="stride">The distance from the start of one column to the start of the next, at least <paramref name="rows"/>.</param>
    /// <param name="result">Receives the mean of each row; NaN where a number is negative or not finite.</param>
    public static void Of(ReadOnlySpan<double> values, int columns, int rows, int stride, Span<double> result)
    {
        var roots = new RowRoots(stackalloc double[RowRoots.Memory]);
        for (var row = 0; row < rows; row += RowRoots.Capacity)
        {
            var count = Math.Min(RowRoots.Capacity, rows - row);
            roots.Take(values[row..], columns, count, stride);
            Combine(roots.Root, roots.Exponent);
            var means = result.Slice(row, count);
            roots.Root[..count].CopyTo(means);
            RowEdges.Mark(values[row..], columns, stride, roots.Largest, means);
        }
    }

    private static void Combine(Span<double> root, ReadOnlySpan<double> exponent)
    {
        for (var i = 0; i < root.Length; i += Lanes.Count)
            Lanes.Store(Binary.Scale(Lanes.Load(root, i), Lanes.Load(exponent, i)), root, i);
    }
}
