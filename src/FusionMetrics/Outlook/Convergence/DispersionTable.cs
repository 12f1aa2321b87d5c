namespace FusionMetrics.Outlook;

/// <summary>The table <c>dispersions</c>: how far regions lie apart, a row a series and period.</summary>
public sealed class DispersionTable : ResultTable<DispersionRow>
{
    private readonly IReadOnlyList<DispersionRow> rows;

    internal DispersionTable(IReadOnlyList<DispersionRow> rows) : base("dispersions")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfText("period", r => rows[r].Period.ToString()),
            TableColumn.OfIntegers("regions", r => rows[r].Dispersion.Count),
            TableColumn.OfNumbers("mean", r => rows[r].Dispersion.Mean),
            TableColumn.OfNumbers("deviation", r => rows[r].Dispersion.Deviation),
            TableColumn.OfNumbers("variation", r => rows[r].Dispersion.Variation),
            TableColumn.OfNumbers("deviation_of_logarithms", r => rows[r].Dispersion.DeviationOfLogarithms),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override DispersionRow this[int index] => rows[index];
}
