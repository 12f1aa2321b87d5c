namespace FusionMetrics.Screening;

/// <summary>The table <c>screen_components</c>: a row a principal component of each group, the whole system first.</summary>
public sealed class ComponentTable : ResultTable<ComponentRow>
{
    private readonly IReadOnlyList<ComponentRow> rows;

    internal ComponentTable(IReadOnlyList<ComponentRow> rows) : base("screen_components")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("group", r => rows[r].Group ?? ScreenedGroupTable.Whole),
            TableColumn.OfIntegers("component", r => rows[r].Component),
            TableColumn.OfNumbers("eigenvalue", r => rows[r].Eigenvalue),
            TableColumn.OfNumbers("share", r => rows[r].Share),
            TableColumn.OfNumbers("cumulative_share", r => rows[r].CumulativeShare),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ComponentRow this[int index] => rows[index];
}
