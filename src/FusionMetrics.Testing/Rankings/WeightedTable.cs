using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>A table and a weight a column.</summary>
/// <param name="Table">The table.</param>
/// <param name="Weights">The weights, summing to 1.</param>
internal sealed record WeightedTable(Table Table, double[] Weights)
{
    /// <summary>What every ranking must accept.</summary>
    public static IReadOnlyList<WeightedTable> Ordinary { get; } = [.. SampleTables.Ordinary.Select(Halving)];

    /// <summary>What rankings that need values above 0 must accept.</summary>
    public static IReadOnlyList<WeightedTable> Positive { get; } = [.. SampleTables.Positive.Select(Halving)];

    /// <summary>Both: whichever a ranking accepts, it is tried on.</summary>
    public static IReadOnlyList<WeightedTable> Usual { get; } = [.. Ordinary, .. Positive];

    /// <summary>As many rows as no ranking may decline for being too many.</summary>
    public static WeightedTable Thousand { get; } = Halving(SampleTables.Thousand);

    public static IReadOnlyList<WeightedTable> All { get; } =
    [
        .. Usual,
        .. SampleTables.Edges.Select(Halving),
        .. SampleTables.Ordinary.Select(table => Halving(table.WithCost(1))),
        new(SampleTables.Ordinary[0], [0.25, 0, 0.75]),
    ];

    /// <summary>The table in words.</summary>
    public string Case => Weights.Contains(0) ? $"{Table.Case}, a weight of 0" : Table.Case;

    public WeightedTable WithColumnsOrdered(int[] order) => new(Table.WithColumnsOrdered(order), [.. order.Select(i => Weights[i])]);

    /// <summary>Without the last column, the other weights scaled to sum to 1.</summary>
    public WeightedTable WithoutLastColumn()
    {
        var share = 1 - Weights[^1];
        return new(Table.WithColumnsOrdered([.. Enumerable.Range(0, Table.ColumnCount - 1)]), [.. Weights[..^1].Select(w => w / share)]);
    }

    // 1/2, 1/4, ..., the last two alike: different weights that sum to 1 exactly.
    private static WeightedTable Halving(Table table)
        => new(table, [.. Enumerable.Range(1, table.ColumnCount).Select(i => Math.ScaleB(1, -Math.Min(i, table.ColumnCount - 1)))]);
}
