namespace FusionMetrics.Numerics;

/// <summary>The answer for rows that have no product of positive numbers.</summary>
internal static class RowEdges
{
    /// <summary>Puts 0 where a number of the row is 0, and NaN where one is negative or not finite.</summary>
    /// <param name="values">The columns, one after another.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="stride">The distance from the start of one column to the start of the next.</param>
    /// <param name="largest">Infinite in the rows to look at.</param>
    /// <param name="result">A result for each row.</param>
    public static void Mark(ReadOnlySpan<double> values, int columns, int stride, ReadOnlySpan<double> largest, Span<double> result)
    {
        for (var row = 0; row < result.Length; row++)
            if (double.IsInfinity(largest[row])) result[row] = Edge(values[row..], columns, stride);
    }

    private static double Edge(ReadOnlySpan<double> values, int columns, int stride)
    {
        var valid = true;
        for (var column = 0; column < columns; column++) valid &= values[column * stride] is >= 0 and <= double.MaxValue;
        return valid ? 0 : double.NaN;
    }
}
