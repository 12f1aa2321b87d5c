namespace FusionMetrics.Testing.Examination;

/// <summary>Computes rows one by one and in blocks.</summary>
internal static class Blocks
{
    private const int MostRows = 520;

    /// <summary>One below, at and above the eight lanes of the engine's loops, and the engine's own block.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [7, 8, 9, 512];

    /// <summary>Computes a number for each row of a block.</summary>
    public delegate void Computation(RowBlock rows, Span<double> results);

    /// <summary>Where a row alone and in a block differ in a bit, in words; null where they do not.</summary>
    public static string? Difference(string name, Table table, int length, Computation compute)
        => Rounding.BitDifference(name, Computed(table, 1, compute), Computed(table, length, compute));

    /// <summary>A number for each of the first rows, computed in blocks.</summary>
    public static double[] Computed(Table table, int length, Computation compute)
    {
        var count = Math.Min(table.RowCount, MostRows);
        var results = new double[count];
        var values = table.Flat();
        for (var start = 0; start < count; start += length)
        {
            var rows = Math.Min(length, count - start);
            // The columns of a block lie as far apart as those of the table, as they do in the engine.
            compute(new RowBlock(values.AsSpan(start), table.ColumnCount, rows, table.RowCount), results.AsSpan(start, rows));
        }
        return results;
    }
}
