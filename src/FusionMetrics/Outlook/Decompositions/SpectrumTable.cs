namespace FusionMetrics.Outlook;

/// <summary>The table <c>components</c>: the strength of each component of singular spectrum analysis, a row a component.</summary>
public sealed class SpectrumTable : ResultTable<SpectrumComponent>
{
    private readonly IReadOnlyList<SpectrumComponent> rows;

    internal SpectrumTable(IReadOnlyList<SpectrumComponent> rows) : base("components")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfIntegers("component", r => rows[r].Number),
            TableColumn.OfNumbers("singular_value", r => rows[r].SingularValue),
            TableColumn.OfNumbers("share", r => rows[r].Share),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override SpectrumComponent this[int index] => rows[index];

    internal override string? Picture(int row) => CellPicture.Bar(rows[row].Share);
}
