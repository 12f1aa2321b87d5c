namespace FusionMetrics.Outlook;

/// <summary>The table <c>together</c>: several series of a region tested together, a row a region.</summary>
public sealed class TogetherTable : ResultTable<TogetherRow>
{
    private readonly IReadOnlyList<TogetherRow> rows;

    internal TogetherTable(IReadOnlyList<TogetherRow> rows) : base("together")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("series", r => string.Join(' ', rows[r].Series)),
            TableColumn.OfIntegers("n", r => rows[r].Finding.Overall.Count),
            TableColumn.OfText("verdict", r => TrendTable.Word(rows[r].Finding.Overall.Verdict)),
            TableColumn.OfNumbers("p", r => rows[r].Finding.Overall.P),
            TableColumn.OfNumbers("s", r => rows[r].Finding.Overall.S),
            TableColumn.OfNumbers("variance", r => rows[r].Finding.Overall.Variance),
            TableColumn.OfNumbers("z", r => rows[r].Finding.Overall.Z),
            TableColumn.OfNumbers("heterogeneity", r => rows[r].Finding.Heterogeneity),
            TableColumn.OfNumbers("heterogeneity_p", r => rows[r].Finding.HeterogeneityP),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override TogetherRow this[int index] => rows[index];
}
