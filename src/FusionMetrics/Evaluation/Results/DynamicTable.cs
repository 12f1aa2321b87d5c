namespace FusionMetrics;

/// <summary>The table <c>dynamic</c>: a row a region and series.</summary>
public sealed class DynamicTable : ResultTable<DynamicRow>
{
    private readonly List<DynamicRow> rows;

    internal DynamicTable(IEnumerable<DynamicRow> rows) : base("dynamic")
    {
        // Series by series they were made, region by region they are read.
        this.rows = [.. rows.OrderBy(row => row.Region, StringComparer.Ordinal)];
        Columns =
        [
            TableColumn.OfText("region", r => this.rows[r].Region),
            TableColumn.OfText("series", r => this.rows[r].Series),
            TableColumn.OfIntegers("n", r => this.rows[r].Count),
            TableColumn.OfNumbers("static_score", r => this.rows[r].StaticScore),
            TableColumn.OfNumbers("static_rank", r => this.rows[r].StaticRank),
            .. this.rows[0].Measures.Select((m, i) => TableColumn.OfNumbers(m.Key, r => this.rows[r].Measures[i].Value)),
            TableColumn.OfNumbers("dynamic_score", r => this.rows[r].DynamicScore),
            TableColumn.OfNumbers("dynamic_rank", r => this.rows[r].DynamicRank),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override DynamicRow this[int index] => rows[index];
}
