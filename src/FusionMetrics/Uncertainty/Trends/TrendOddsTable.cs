namespace FusionMetrics.Uncertainty;

/// <summary>The table <c>trend_odds</c>: how sure the trend of each region is.</summary>
public sealed class TrendOddsTable : ResultTable<TrendOddsRow>
{
    private readonly IReadOnlyList<TrendOddsRow> rows;

    internal TrendOddsTable(string series, IReadOnlyList<TrendOddsRow> rows) : base("trend_odds")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("series", _ => series),
            TableColumn.OfIntegers("n", r => rows[r].Finding.Count),
            TableColumn.OfText("verdict", r => TrendTable.Word(rows[r].Finding.Verdict)),
            TableColumn.OfText("certain", r => rows[r].Replicates == 0 ? null : rows[r].IsCertain ? "yes" : "no"),
            TableColumn.OfNumbers("p", r => rows[r].Finding.P),
            TableColumn.OfNumbers("p_combined", r => rows[r].CombinedP),
            TableColumn.OfNumbers("p_low", r => rows[r].P.Low),
            TableColumn.OfNumbers("p_median", r => rows[r].P.Median),
            TableColumn.OfNumbers("p_high", r => rows[r].P.High),
            TableColumn.OfNumbers("slope", r => rows[r].Finding.Slope),
            TableColumn.OfNumbers("slope_low", r => rows[r].Slope.Low),
            TableColumn.OfNumbers("slope_median", r => rows[r].Slope.Median),
            TableColumn.OfNumbers("slope_high", r => rows[r].Slope.High),
            TableColumn.OfNumbers("increasing", r => rows[r].Increasing),
            TableColumn.OfNumbers("decreasing", r => rows[r].Decreasing),
            TableColumn.OfIntegers("replicates", r => rows[r].Replicates),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override TrendOddsRow this[int index] => rows[index];
}
