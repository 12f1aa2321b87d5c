namespace FusionMetrics.Testing.Examination;

/// <summary>Tables of normalised numbers: what weightings and rankings are given.</summary>
internal static class SampleTables
{
    /// <summary>What every weighting and ranking must accept: benefits between 0 and 1, each with some spread.</summary>
    public static IReadOnlyList<Table> Ordinary { get; } =
    [
        Table.Of("3 columns, 40 rows in [0, 1]", Units(40, 11), Units(40, 12), Units(40, 13)),
        Table.Of("5 columns, 12 rows in [0, 1]", Units(12, 14), Units(12, 15), Units(12, 16), Units(12, 17), Units(12, 18)),
        Table.Of("2 columns, 5,000 rows in [0, 1]", Units(5_000, 19), Squared(Units(5_000, 20))),
        Table.Of("2 columns of few different values", [0, 0.5, 1, 0.5, 0, 1, 1, 0.25], [1, 1, 0, 0.5, 0.5, 0, 1, 0.75]),
    ];

    /// <summary>The same with no value at 0, for methods that divide by values or take their logarithm.</summary>
    public static IReadOnlyList<Table> Positive { get; } = [.. Ordinary.Select(table => table.WithEveryColumn("above 0", x => 0.05 + 0.95 * x))];

    /// <summary>Both: whichever a method accepts, it is tried on.</summary>
    public static IReadOnlyList<Table> Usual { get; } = [.. Ordinary, .. Positive];

    public static Table Thousand { get; } = Table.Of("2 columns, 1,000 rows in [0.05, 1]", [.. Units(1_000, 23).Select(x => 0.05 + 0.95 * x)], [.. Units(1_000, 24).Select(x => 0.05 + 0.95 * x)]);

    public static IReadOnlyList<Table> Edges { get; } =
    [
        .. SampleValues.Edges.Select(edge => Table.Of($"one column: {edge.Case}", edge.Values)),
        .. SampleValues.Edges.Select(edge => Table.Of($"{edge.Case}, beside an ordinary column", edge.Values, Units(edge.Values.Length, 21))),
        Table.Of("one row, 3 columns", [0.2], [0.7], [1]),
        Table.Of("two rows, 3 columns", [0, 1], [1, 0], [0.5, 0.25]),
        Table.Of("all rows alike", [0.5, 0.5, 0.5], [0.25, 0.25, 0.25]),
        Table.Of("all values 0", new double[6], new double[6]),
        Table.Of("a constant 1e300 beside values around 1e-300", [1e300, 1e300, 1e300], [1e-300, 2e-300, 3e-300]),
        Table.Of("two equal columns", Units(10, 22), Units(10, 22)),
    ];

    public static IEnumerable<Table> All => Usual.Concat(Edges);

    private static double[] Units(int count, ulong seed) => new SplitMix64(seed).Units(count);

    private static double[] Squared(double[] values) => [.. values.Select(x => x * x)];
}
