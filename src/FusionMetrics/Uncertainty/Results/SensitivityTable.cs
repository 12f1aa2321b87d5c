namespace FusionMetrics.Uncertainty;

/// <summary>The table <c>sensitivity</c>: a row an output and factor; first the shift of all ranks, then scores and ranks region by region.</summary>
public sealed class SensitivityTable : ResultTable<SensitivityRow>
{
    private readonly IReadOnlyList<SensitivityRow> rows;

    internal SensitivityTable(IReadOnlyList<SensitivityRow> rows) : base("sensitivity")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("output", r => Word(rows[r].Output)),
            TableColumn.OfText("region", r => rows[r].Region ?? ""),
            TableColumn.OfText("factor", r => rows[r].Factor),
            .. ColumnsOf("first", row => row.First),
            .. ColumnsOf("total", row => row.Total),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override SensitivityRow this[int index] => rows[index];

    private TableColumn[] ColumnsOf(string name, Func<SensitivityRow, SensitivityIndex> of) =>
    [
        TableColumn.OfNumbers(name, r => of(rows[r]).Value),
        TableColumn.OfNumbers($"{name}_low", r => of(rows[r]).Low),
        TableColumn.OfNumbers($"{name}_high", r => of(rows[r]).High),
    ];

    private static string Word(SensitivityOutput output) => output switch
    {
        SensitivityOutput.RankShift => "rank-shift",
        SensitivityOutput.Score => "score",
        _ => "rank",
    };
}
