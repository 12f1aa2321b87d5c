namespace FusionMetrics.Outlook;

/// <summary>The table <c>regional</c>: whether regions rise or fall as a whole, a row a series.</summary>
public sealed class RegionalTable : ResultTable<RegionalRow>
{
    private readonly IReadOnlyList<RegionalRow> rows;

    internal RegionalTable(IReadOnlyList<RegionalRow> rows) : base("regional")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfIntegers("regions", r => rows[r].Regions.Count),
            TableColumn.OfIntegers("left_out", r => rows[r].LeftOut.Count),
            TableColumn.OfText("first", r => rows[r].First?.ToString()),
            TableColumn.OfText("last", r => rows[r].Last?.ToString()),
            TableColumn.OfText("verdict", r => TrendTable.Word(rows[r].Trend.Verdict)),
            TableColumn.OfNumbers("slope", r => rows[r].Slope),
            TableColumn.OfNumbers("tau", r => rows[r].Tau),
            TableColumn.OfNumbers("p", r => rows[r].Trend.P),
            TableColumn.OfNumbers("p_adjusted", r => rows[r].AdjustedP),
            TableColumn.OfNumbers("p_independent_periods", r => rows[r].IndependentPeriodsP),
            TableColumn.OfIntegers("rising", r => rows[r].Rising),
            TableColumn.OfIntegers("falling", r => rows[r].Falling),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override RegionalRow this[int index] => rows[index];
}
