namespace FusionMetrics.Screening;

/// <summary>The table <c>screen_indicators</c>: a row an indicator, in the order of the system.</summary>
public sealed class ScreenedIndicatorTable : ResultTable<ScreenedIndicatorRow>
{
    private readonly IReadOnlyList<ScreenedIndicatorRow> rows;

    internal ScreenedIndicatorTable(IReadOnlyList<ScreenedIndicatorRow> rows) : base("screen_indicators")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("indicator", r => rows[r].Indicator),
            TableColumn.OfText("group", r => rows[r].Group),
            TableColumn.OfIntegers("n", r => rows[r].Count),
            TableColumn.OfNumbers("availability", r => rows[r].Availability),
            TableColumn.OfNumbers("unique_share", r => rows[r].UniqueShare),
            TableColumn.OfNumbers("commonest_share", r => rows[r].CommonestShare),
            TableColumn.OfNumbers("zero_share", r => rows[r].ZeroShare),
            TableColumn.OfNumbers("minimum", r => rows[r].Minimum),
            TableColumn.OfNumbers("maximum", r => rows[r].Maximum),
            TableColumn.OfNumbers("mean", r => rows[r].Mean),
            TableColumn.OfNumbers("median", r => rows[r].Median),
            TableColumn.OfNumbers("deviation", r => rows[r].Deviation),
            TableColumn.OfNumbers("skewness", r => rows[r].Skewness),
            TableColumn.OfNumbers("kurtosis", r => rows[r].Kurtosis),
            TableColumn.OfIntegers("outliers", r => rows[r].Outliers),
            TableColumn.OfText("flags", r => FlagWords.Cell(rows[r].Flags)),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ScreenedIndicatorRow this[int index] => rows[index];
}
