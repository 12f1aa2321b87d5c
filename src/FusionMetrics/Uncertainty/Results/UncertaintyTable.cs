using System.Globalization;

namespace FusionMetrics.Uncertainty;

/// <summary>The table <c>uncertainty</c>: a row a region.</summary>
public sealed class UncertaintyTable : ResultTable<UncertaintyRow>
{
    private readonly IReadOnlyList<UncertaintyRow> rows;

    internal UncertaintyTable(IReadOnlyList<UncertaintyRow> rows) : base("uncertainty")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfNumbers("score", r => rows[r].Score),
            TableColumn.OfNumbers("rank", r => rows[r].Rank),
            .. ColumnsOf("score", row => row.Scores),
            .. ColumnsOf("rank", row => row.Ranks),
            .. rows[0].Top.Select((t, i) => TableColumn.OfNumbers(string.Create(CultureInfo.InvariantCulture, $"top_{t.Key}"), r => rows[r].Top[i].Value)),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override UncertaintyRow this[int index] => rows[index];

    private TableColumn[] ColumnsOf(string name, Func<UncertaintyRow, Distribution> of) =>
    [
        TableColumn.OfNumbers($"{name}_mean", r => of(rows[r]).Mean),
        TableColumn.OfNumbers($"{name}_deviation", r => of(rows[r]).Deviation),
        TableColumn.OfNumbers($"{name}_low", r => of(rows[r]).Low),
        TableColumn.OfNumbers($"{name}_median", r => of(rows[r]).Median),
        TableColumn.OfNumbers($"{name}_high", r => of(rows[r]).High),
    ];
}
