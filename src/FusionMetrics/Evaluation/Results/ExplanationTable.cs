namespace FusionMetrics;

/// <summary>The table <c>explanation</c>: an indicator a row, from raw value to contribution.</summary>
public sealed class ExplanationTable : ResultTable<ExplainedIndicator>
{
    private readonly IReadOnlyList<ExplainedIndicator> rows;

    internal ExplanationTable(IReadOnlyList<ExplainedIndicator> rows) : base("explanation")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("subsystem", r => rows[r].Subsystem.Code),
            TableColumn.OfText("indicator", r => rows[r].Indicator.Code),
            TableColumn.OfText("direction", r => rows[r].Indicator.Direction.Word),
            TableColumn.OfNumbers("raw", r => rows[r].Raw),
            TableColumn.OfNumbers("normalised", r => rows[r].Normalized),
            TableColumn.OfNumbers("weight", r => rows[r].Weight),
            TableColumn.OfNumbers("contribution", r => rows[r].Contribution),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ExplainedIndicator this[int index] => rows[index];

    internal override string? Picture(int row) => CellPicture.Bar(rows[row].Contribution);
}
